namespace Bot.Articles.Dates.Syntax;

/// <summary>Cuts text into tokens in one pass; every character is looked at a bounded number of times.</summary>
internal static class Lexer
{
    private const int MaxDigits = 9;

    /// <summary>Adds the tokens of <paramref name="span"/> to <paramref name="tokens"/>, with offsets into the text.</summary>
    public static void Read(ReadOnlySpan<char> text, TextSpan span, SentenceTokens tokens)
    {
        var at = span.Start;
        while (at < span.End)
        {
            var start = at;
            var first = text[at];
            if (char.IsWhiteSpace(first))
            {
                at++;
                continue;
            }
            var glued = start > span.Start && !char.IsWhiteSpace(text[start - 1]);
            if (char.IsAsciiDigit(first))
            {
                tokens.Add(ReadNumber(text, start, span.End, glued));
            }
            else if (char.IsLetter(first))
            {
                tokens.Add(ReadWord(text, start, span.End, glued));
            }
            else
            {
                tokens.Add(new Token(TokenKind.Mark, start, start + 1, 0, 0, Plain(first), default, false, glued));
            }
            at = tokens[tokens.Count - 1].End;
        }
    }

    private static Token ReadWord(ReadOnlySpan<char> text, int start, int limit, bool glued)
    {
        var at = start;
        while (at < limit && char.IsLetterOrDigit(text[at]))
        {
            at++;
        }
        var capital = char.IsUpper(text[start]);
        if (at - start == 1 && at < limit && text[at] == '.')
        {
            return ReadAbbreviation(text, start, limit, capital, glued);
        }
        return new Token(TokenKind.Word, start, at, 0, 0, '\0', Vocabulary.Find(text[start..at]), capital, glued);
    }

    /// <summary>"B.C.", "c.": single letters with dots. The last dot belongs to it where one stands between letters, too.</summary>
    private static Token ReadAbbreviation(ReadOnlySpan<char> text, int start, int limit, bool capital, bool glued)
    {
        Span<char> letters = stackalloc char[4];
        var (at, count) = (start, 0);
        while (count < letters.Length && at + 1 < limit && char.IsLetter(text[at]) && text[at + 1] == '.')
        {
            letters[count++] = text[at];
            at += 2;
        }
        if (count < letters.Length && count > 0 && at < limit && char.IsLetter(text[at])
            && (at + 1 == limit || !char.IsLetterOrDigit(text[at + 1])))
        {
            letters[count++] = text[at++];
        }
        var end = count == 1 ? start + 1 : at;
        return new Token(TokenKind.Word, start, end, 0, 0, '\0', Vocabulary.Find(letters[..count]), capital, glued);
    }

    private static Token ReadNumber(ReadOnlySpan<char> text, int start, int limit, bool glued)
    {
        var (at, value) = (start, 0);
        while (at < limit && char.IsAsciiDigit(text[at]))
        {
            value = at - start < MaxDigits ? (value * 10) + (text[at] - '0') : value;
            at++;
        }
        var digits = at - start;
        var (kind, end) = KindOf(text, at, limit);
        var isDate = digits <= 4 && (value > 0 || digits == 2);
        return new Token(isDate ? kind : TokenKind.Quantity, start, end, value, digits, '\0', default, false, glued);
    }

    private static (TokenKind Kind, int End) KindOf(ReadOnlySpan<char> text, int at, int limit)
    {
        if (at >= limit)
        {
            return (TokenKind.Number, at);
        }
        if (text[at] is ',' or '.' or ':' && at + 1 < limit && char.IsAsciiDigit(text[at + 1]) && !IsDateComma(text, at, limit))
        {
            return (TokenKind.Quantity, EndOf(text, at, limit));
        }
        if (Plain(text[at]) == '\'' && at + 1 < limit && text[at + 1] == 's' && IsEnd(text, at + 2, limit))
        {
            // "1990's" are ten years; "1965's" is what belongs to one.
            return text[at - 1] == '0' ? (TokenKind.Plural, at + 2) : (TokenKind.Number, at);
        }
        if (!char.IsLetter(text[at]))
        {
            return (TokenKind.Number, at);
        }
        if (text[at] == 's' && IsEnd(text, at + 1, limit))
        {
            return (TokenKind.Plural, at + 1);
        }
        if (at + 1 < limit && IsEnd(text, at + 2, limit) && text.Slice(at, 2) is "st" or "nd" or "rd" or "th")
        {
            return (TokenKind.Ordinal, at + 2);
        }
        return (TokenKind.Quantity, EndOf(text, at, limit));
    }

    /// <summary>"May 5,1862": four digits that no further digit follows, behind at most two.</summary>
    private static bool IsDateComma(ReadOnlySpan<char> text, int at, int limit) =>
        text[at] == ',' && at + 4 < limit && text.Slice(at + 1, 4).IndexOfAnyExceptInRange('0', '9') < 0
        && IsEnd(text, at + 5, limit);

    private static bool IsEnd(ReadOnlySpan<char> text, int at, int limit) => at >= limit || !char.IsLetterOrDigit(text[at]);

    private static int EndOf(ReadOnlySpan<char> text, int at, int limit)
    {
        while (at < limit && (char.IsLetterOrDigit(text[at])
            || (text[at] is ',' or '.' or ':' && at + 1 < limit && char.IsAsciiDigit(text[at + 1]))))
        {
            at++;
        }
        return at;
    }

    private static char Plain(char mark) => mark switch
    {
        '-' or '\u2010' or '\u2011' or '\u2012' or '\u2013' or '\u2014' or '\u2212' => '-',
        '\'' or '\u2019' or '\u2018' or '\u02BC' => '\'',
        _ => mark,
    };
}
