using Bot.Articles.Structure;

namespace Bot.Articles.Dates.Syntax;

/// <summary>All date expressions of an article, section by section and paragraph by paragraph, those of headings aside.</summary>
internal sealed class ArticleExpressions
{
    private readonly SentenceTokens _tokens = new();
    private readonly List<TextSpan> _parts = [];
    private Allowance _attempts = new(free: 2000, characters: 80);
    private readonly string _text;

    public ArticleExpressions(ParsedArticle article)
    {
        _text = article.Text;
        Title = ReadText(article.Title);
        Sections = [.. article.Sections.Select(section => new SectionExpressions(
            ReadText(section.Heading), [.. section.Paragraphs.Select(ReadParagraph)]))];
    }

    public IReadOnlyList<DateExpression> Title { get; }

    public IReadOnlyList<SectionExpressions> Sections { get; }

    private List<DateExpression> ReadText(string text)
    {
        var found = new List<DateExpression>();
        _tokens.Load(text, [new TextSpan(0, text.Length)]);
        _attempts.Renew();
        ExpressionReader.Read(_tokens, found, ref _attempts);
        return found;
    }

    private List<DateExpression> ReadParagraph(Paragraph paragraph)
    {
        var found = new List<DateExpression>();
        var (hidden, next) = (Markup.In(_text, paragraph.Span), 0);
        _attempts.Renew();
        foreach (var sentence in paragraph.Sentences)
        {
            _attempts.Earn(sentence.Span);
            Markup.Outside(hidden, sentence.Span, ref next, _parts);
            _tokens.Load(_text, _parts);
            ExpressionReader.Read(_tokens, found, ref _attempts);
        }
        return found;
    }
}

/// <param name="Heading">Their spans count from the heading's start.</param>
internal sealed record SectionExpressions(
    IReadOnlyList<DateExpression> Heading, IReadOnlyList<IReadOnlyList<DateExpression>> Paragraphs);
