using System.Text;
using Bot.Articles;
using Bot.Articles.Structure;

namespace Bot.Evaluation.People;

/// <summary>A document laid out as text, with the people that its annotators saw in it.</summary>
/// <param name="Names">In text order.</param>
/// <param name="Words">Where the words of each sentence stand.</param>
internal sealed record AnnotatedDocument(ParsedArticle Article, IReadOnlyList<TextSpan> Names, IReadOnlyList<IReadOnlyList<TextSpan>> Words)
{
    public string Text => Article.Text;

    public IEnumerable<string> Strings(IEnumerable<TextSpan> spans) => spans.Select(span => span.In(Text));
}

/// <summary>Lays words out as text and remembers where each one stands.</summary>
internal sealed class DocumentBuilder
{
    private readonly StringBuilder _text = new();
    private readonly List<Sentence> _sentences = [];
    private readonly List<TextSpan> _names = [];
    private readonly List<IReadOnlyList<TextSpan>> _words = [];
    private List<TextSpan> _sentence = [];
    private int _sentenceStart;
    private int _lastEnd;

    public bool IsEmpty => _sentences.Count == 0;

    /// <param name="joined">Without a space before it.</param>
    /// <returns>The word's span.</returns>
    public TextSpan AddWord(string word, bool joined = false)
    {
        if (_text.Length > _sentenceStart && !joined)
        {
            _ = _text.Append(' ');
        }

        var start = _text.Length;
        _ = _text.Append(word);
        _lastEnd = _text.Length;
        _sentence.Add(TextSpan.FromBounds(start, _lastEnd));
        return _sentence[^1];
    }

    public void AddName(TextSpan span) => _names.Add(span);

    public void EndSentence()
    {
        if (_lastEnd > _sentenceStart)
        {
            _sentences.Add(new Sentence(TextSpan.FromBounds(_sentenceStart, _lastEnd)));
            _words.Add(_sentence);
            _sentence = [];
            _ = _text.Append('\n');
            _sentenceStart = _text.Length;
        }
    }

    public AnnotatedDocument Build(string title = "")
    {
        EndSentence();
        var text = _text.ToString();
        var all = new TextSpan(0, text.Length);
        var paragraph = new Paragraph(ParagraphKind.Prose, all, [.. _sentences]);
        var article = new ParsedArticle(title, text, [new Section("", 1, all, [], [paragraph])]);
        return new AnnotatedDocument(article, [.. _names.OrderBy(name => name.Start)], _words);
    }
}
