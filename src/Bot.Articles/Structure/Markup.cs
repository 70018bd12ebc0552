using System.Buffers;

namespace Bot.Articles.Structure;

/// <summary>
/// What a wiki's source leaves in a paragraph and no reader would see: templates, references, comments, tags, "&amp;nbsp;".
/// One pass; what is never closed is text.
/// </summary>
internal sealed class Markup
{
    private const int LongestTag = 200;

    private static readonly SearchValues<char> Opening = SearchValues.Create("{}<&");
    private static readonly string[] Spaces = ["&nbsp;", "&thinsp;", "&#160;"];

    private readonly string _text;
    private readonly TextSpan _paragraph;
    private readonly List<TextSpan> _hidden = [];
    private readonly Stack<int> _open = [];
    private bool _noComment;
    private bool _noReference;

    private Markup(string text, TextSpan paragraph) => (_text, _paragraph) = (text, paragraph);

    /// <returns>In text order, not overlapping.</returns>
    public static IReadOnlyList<TextSpan> In(string text, TextSpan paragraph)
    {
        if (!paragraph.In(text.AsSpan()).ContainsAny(Opening))
        {
            return [];
        }

        var markup = new Markup(text, paragraph);
        markup.Find();
        return markup._hidden;
    }

    /// <summary>The parts of a sentence between its paragraph's markup; the sentence where there is none in it.</summary>
    /// <param name="next">Where to look on in <paramref name="hidden"/>: sentences are asked for in their order.</param>
    /// <param name="parts">Filled anew; one list serves all sentences.</param>
    public static void Outside(IReadOnlyList<TextSpan> hidden, TextSpan sentence, ref int next, List<TextSpan> parts)
    {
        parts.Clear();
        var start = sentence.Start;
        while (next < hidden.Count && hidden[next].Start < sentence.End)
        {
            if (hidden[next].Start > start)
            {
                parts.Add(TextSpan.FromBounds(start, hidden[next].Start));
            }

            start = Math.Max(start, hidden[next].End);
            if (hidden[next].End > sentence.End)
            {
                break; // goes on in the next sentence
            }

            next++;
        }

        if (start < sentence.End)
        {
            parts.Add(TextSpan.FromBounds(start, sentence.End));
        }
    }

    private void Find()
    {
        var at = _paragraph.Start;
        while (at < _paragraph.End)
        {
            var step = _text.AsSpan(at, _paragraph.End - at).IndexOfAny(Opening);
            if (step < 0)
            {
                return;
            }

            at += step;
            at = _text[at] switch
            {
                '{' or '}' => Brace(at),
                '<' => Angle(at),
                _ => Entity(at),
            };
        }
    }

    private int Brace(int at)
    {
        if (at + 1 >= _paragraph.End || _text[at + 1] != _text[at])
        {
            return at + 1;
        }

        if (_text[at] == '{')
        {
            _open.Push(at);
        }
        else if (_open.TryPop(out var start))
        {
            Hide(start, at + 2);
        }

        return at + 2;
    }

    private int Angle(int at)
    {
        var rest = _text.AsSpan(at, _paragraph.End - at);
        if (rest.StartsWith("<!--", StringComparison.Ordinal))
        {
            return Until(at, "-->", ref _noComment);
        }

        var close = rest[..Math.Min(rest.Length, LongestTag)].IndexOf('>');
        if (close < 2 || !(char.IsAsciiLetter(rest[1]) || rest[1] == '/'))
        {
            return at + 1;
        }

        var isReference = rest.StartsWith("<ref", StringComparison.OrdinalIgnoreCase) && rest[close - 1] != '/' && !char.IsAsciiLetter(rest[4]);
        return isReference ? Until(at, "</ref>", ref _noReference) : Hide(at, at + close + 1);
    }

    private int Until(int at, string end, ref bool isMissing)
    {
        var length = isMissing ? -1 : _text.AsSpan(at, _paragraph.End - at).IndexOf(end, StringComparison.Ordinal);
        isMissing = length < 0;
        return isMissing ? at + 1 : Hide(at, at + length + end.Length);
    }

    private int Entity(int at)
    {
        foreach (var space in Spaces)
        {
            if (_text.AsSpan(at, _paragraph.End - at).StartsWith(space, StringComparison.Ordinal))
            {
                return Hide(at, at + space.Length);
            }
        }

        return at + 1;
    }

    private int Hide(int start, int end)
    {
        while (_hidden.Count > 0 && _hidden[^1].Start > start)
        {
            _hidden.RemoveAt(_hidden.Count - 1);
        }

        _hidden.Add(TextSpan.FromBounds(start, end));
        return end;
    }
}
