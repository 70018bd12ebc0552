using Bot.Articles.Structure;

namespace Bot.Articles.Sentences;

/// <summary>
/// Cuts a paragraph into sentences. A full stop ends one unless it belongs to an abbreviation, an initial or a number,
/// stands inside brackets, or the text goes on in lower case. One pass, linear in the text.
/// </summary>
internal sealed class SentenceSplitter
{
    /// <summary>In UTF-16 code units. A longer stretch without an end is cut at a space, so that a quotation stays one.</summary>
    public const int LongestSentence = 4000;

    /// <summary>Bounds the look back from a full stop, and so the cost of a text of nothing but full stops.</summary>
    private const int LongestWord = 40;

    /// <summary>In UTF-16 code units, from bracket to bracket.</summary>
    private const int LongestAside = 200;

    private readonly string _text;
    private readonly int _end;
    private readonly BracketPairs _brackets;
    private readonly List<Sentence> _sentences = [];
    private int _start;
    private int _lastSpace;

    private SentenceSplitter(string text, TextSpan paragraph)
    {
        _text = text;
        _end = paragraph.End;
        _start = paragraph.Start;
        _brackets = new BracketPairs(text, paragraph);
    }

    /// <returns>In text order; between them stands nothing but white space.</returns>
    public static IReadOnlyList<Sentence> Split(string text, TextSpan paragraph) => new SentenceSplitter(text, paragraph).Split();

    private List<Sentence> Split()
    {
        for (var i = _start; i < _end; i++)
        {
            if (Whitespace.IsBlank(_text[i]))
            {
                _lastSpace = i;
            }

            if (i - _start >= LongestSentence)
            {
                Cut(_lastSpace > _start ? _lastSpace : SafeCut(i));
            }
            else if (SentenceMarks.IsTerminator(_text[i]))
            {
                var behind = BehindClosers(BehindTerminators(i));
                if (MayEndAt(i, behind) && IsBoundary(i, behind))
                {
                    Cut(behind);
                }

                i = Math.Max(i, behind - 1);
            }
        }

        Cut(_end);
        return _sentences;
    }

    private void Cut(int end)
    {
        var span = Whitespace.Trim(_text, TextSpan.FromBounds(_start, end));
        if (!span.IsEmpty)
        {
            _sentences.Add(new Sentence(span));
        }

        _start = end;
    }

    /// <summary>Not between the halves of a surrogate pair.</summary>
    private int SafeCut(int offset) => char.IsLowSurrogate(_text[offset]) ? offset - 1 : offset;

    /// <summary>Inside brackets no sentence ends, but for one that stands in brackets as a whole.</summary>
    private bool MayEndAt(int terminator, int behind) =>
        _brackets.Around(terminator) is not { } brackets
        || (behind >= brackets.End && brackets.Start == Whitespace.Skip(_text, _start, _end));

    private bool IsBoundary(int terminator, int behind)
    {
        var next = Whitespace.Skip(_text, behind, _end);
        if (next == _end || SentenceMarks.IsFullWidth(_text[terminator]))
        {
            return true;
        }

        var opener = WordAt(SkipOpeners(next));
        if (next == behind)
        {
            return _text[terminator] == '.' && IsMissingSpace(terminator, behind, opener);
        }

        if (StartsLower(next))
        {
            return false;
        }

        if (IsEllipsis(terminator) || (_text[next] == '(' && _text[terminator] != '.'))
        {
            return Abbreviations.OpensSentence(opener) && !GoesOnBehindBracket(next);
        }

        // "Iván DeJesús, Jr.. Holt": the stop of the abbreviation, and one of its own.
        if (_text.AsSpan(terminator, behind - terminator).StartsWith(".."))
        {
            return true;
        }

        return _text[terminator] == '.'
            ? IsFullStop(terminator, next, opener)
            : !ContinuesQuotation(terminator, behind, next);
    }

    private bool IsFullStop(int stop, int next, ReadOnlySpan<char> opener)
    {
        var word = WordBefore(stop);
        if (Abbreviations.BelongsToName(word) || (char.IsAsciiDigit(_text[next]) && Abbreviations.BelongsToNumber(word)))
        {
            return false;
        }

        if (Abbreviations.IsInitial(word) || Abbreviations.IsUndecided(word))
        {
            return Abbreviations.OpensSentence(opener);
        }

        // "1. The first rule": a number that opens the sentence.
        return !(stop - word.Length == _start && word.Length <= 3 && Abbreviations.IsNumber(word));
    }

    /// <summary>"the film Meurtres? (Three Sinners, 1950) and": the mark belongs to a name.</summary>
    private bool GoesOnBehindBracket(int open)
    {
        var close = _text[open] == '(' ? _text.IndexOf(')', open, Math.Min(LongestAside, _end - open)) : -1;
        return close > 0 && Whitespace.Skip(_text, close + 1, _end) is var next && next < _end && char.IsLower(_text[next]);
    }

    /// <summary>"…their capitals.The embassy": a full stop that lost its space.</summary>
    private bool IsMissingSpace(int stop, int behind, ReadOnlySpan<char> opener)
    {
        var word = WordBefore(stop);
        return word.Length > 1 && char.IsLower(word[^1]) && !word.Contains('.')
            && char.IsUpper(_text[behind]) && opener.Length > 1 && Abbreviations.OpensSentence(opener);
    }

    /// <summary>«"Who goes there?" Kim asked.»: the quotation is over, the sentence is not.</summary>
    private bool ContinuesQuotation(int terminator, int behind, int next)
    {
        if (!SentenceMarks.IsCloser(_text[behind - 1]) || behind - 1 == terminator)
        {
            return false;
        }

        var speaker = WordAt(next);
        var verb = WordAt(Whitespace.Skip(_text, next + speaker.Length, _end));
        return speaker.Length > 0 && Abbreviations.IsSpeechVerb(verb);
    }

    private bool StartsLower(int next)
    {
        var letter = SkipOpeners(next);
        return letter < _end && char.IsLower(_text[letter]);
    }

    private int SkipOpeners(int from)
    {
        while (from < _end && _text[from] is '"' or '\'' or '“' or '‘' or '«' or '(' or '[' or '¿' or '¡')
        {
            from++;
        }

        return from;
    }

    private int BehindTerminators(int from)
    {
        while (from < Math.Min(_end, _start + LongestSentence) && SentenceMarks.IsTerminator(_text[from]))
        {
            from++;
        }

        return from;
    }

    /// <summary>Behind quotation marks, brackets and note marks ("[12]") that belong to the sentence that just ended.</summary>
    private int BehindClosers(int from)
    {
        while (from < _end)
        {
            var mark = Whitespace.Skip(_text, from, _end);
            if (SentenceMarks.IsCloser(_text[from]))
            {
                from++;
            }
            else if (NoteMark.TryEnd(_text, mark, _end, out var behind))
            {
                from = behind;
            }
            else
            {
                break;
            }
        }

        return from;
    }

    /// <summary>The word that a full stop ends, with full stops inside it; of a very long one, its end.</summary>
    private ReadOnlySpan<char> WordBefore(int stop)
    {
        var start = stop;
        var limit = Math.Max(_start, stop - LongestWord);
        while (start > limit && IsWordCharacter(_text[start - 1]))
        {
            start--;
        }

        return _text.AsSpan(start, stop - start).TrimStart('.');
    }

    private ReadOnlySpan<char> WordAt(int start)
    {
        var end = start;
        while (end < _end && (char.IsLetterOrDigit(_text[end]) || _text[end] is '-' or '’'))
        {
            end++;
        }

        return _text.AsSpan(start, end - start);
    }

    private bool IsEllipsis(int terminator) =>
        _text[terminator] == '…' || _text.AsSpan(terminator, Math.Min(3, _end - terminator)) is "...";

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || c == '.';
}
