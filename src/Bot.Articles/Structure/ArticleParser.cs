using Bot.Articles.Sentences;

namespace Bot.Articles.Structure;

/// <summary>
/// Reads the plain-text form of an article: <c>= Title =</c>, <c>== Section ==</c> of any depth, paragraphs of one
/// line each, list lines behind bullets. Takes any text at all and never throws; its cost is linear in the text.
/// </summary>
public sealed class ArticleParser
{
    private readonly string _text;
    private readonly List<Section> _sections = [];
    private readonly List<TextSpan> _wrapped = [];
    private List<Paragraph> _paragraphs = [];
    private string? _title;
    private string _heading = "";
    private int _level = 1;
    private int _sectionStart;

    private ArticleParser(string text) => _text = text;

    /// <param name="text">Without a byte order mark.</param>
    /// <param name="fallbackTitle">The title of a text that has no <c>= Title =</c> line before anything else.</param>
    public static ParsedArticle Parse(string text, string fallbackTitle) => new ArticleParser(text).Parse(fallbackTitle);

    /// <summary>The title that <see cref="Parse(string, string)"/> would find, without reading on; null where the text has none.</summary>
    public static string? TitleOf(string text)
    {
        var first = TextLine.Of(text).FirstOrDefault(line => !line.IsBlank);
        return LineSyntax.TryHeading(text, first.Span, out var level, out var heading) && level == 1 ? heading.In(text) : null;
    }

    private ParsedArticle Parse(string fallbackTitle)
    {
        foreach (var line in TextLine.Of(_text))
        {
            Take(line);
        }

        CloseSection(_text.Length);
        return new ParsedArticle(_title ?? fallbackTitle, _text, _sections);
    }

    private void Take(TextLine line)
    {
        if (line.IsBlank)
        {
            CloseProse();
        }
        else if (LineSyntax.TryHeading(_text, line.Span, out var level, out var heading))
        {
            TakeHeading(line.Span.Start, level, heading.In(_text));
        }
        else if (LineSyntax.TryListItem(_text, line.Span, out var item))
        {
            CloseProse();
            Add(ParagraphKind.ListItem, item);
        }
        else
        {
            _wrapped.Add(line.Span);
        }
    }

    private void TakeHeading(int start, int level, string heading)
    {
        CloseProse();
        if (level == 1 && _title is null && _sections.Count == 0 && _paragraphs.Count == 0)
        {
            _title = heading;
            return;
        }

        CloseSection(start);
        (_heading, _level) = (heading, level);
    }

    private void CloseSection(int end)
    {
        CloseProse();
        IReadOnlyList<string> path = _sections.Count == 0 ? [] : [.. Parents(), _heading];
        _sections.Add(new Section(_heading, _level, TextSpan.FromBounds(_sectionStart, end), path, _paragraphs));
        _paragraphs = [];
        _sectionStart = end;
    }

    /// <summary>The headings above the current one: going back, each of a smaller level than the last.</summary>
    private Stack<string> Parents()
    {
        var level = _level;
        var parents = new Stack<string>();
        for (var i = _sections.Count - 1; i > 0 && level > 1; i--)
        {
            if (_sections[i].Level < level)
            {
                parents.Push(_sections[i].Heading);
                level = _sections[i].Level;
            }
        }

        return parents;
    }

    private void CloseProse()
    {
        if (HardWrap.Joins(_text, _wrapped))
        {
            Add(ParagraphKind.Prose, TextSpan.FromBounds(_wrapped[0].Start, _wrapped[^1].End));
        }
        else
        {
            foreach (var line in _wrapped)
            {
                Add(ParagraphKind.Prose, line);
            }
        }

        _wrapped.Clear();
    }

    private void Add(ParagraphKind kind, TextSpan span) =>
        _paragraphs.Add(new Paragraph(kind, span, SentenceSplitter.Split(_text, span)));
}
