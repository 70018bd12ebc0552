namespace Bot.Articles.Dates.Syntax;

/// <summary>
/// Which numbers are years. A number with an era is one. Four digits from 1000 to 2100 are one unless the words
/// around them count ("1500 men", "more than 2000", "page 1920", "$1940"). Three digits are one only behind a
/// preposition of time, and then only where the text around is about such years.
/// </summary>
internal static class YearSyntax
{
    private const int EarliestPlain = 1000;
    private const int LatestPlain = 2100;

    /// <summary>A year anywhere in running text.</summary>
    public static bool TryRead(SentenceTokens tokens, int at, out WrittenYear year, out int next) =>
        TryReadWithEra(tokens, at, out year, out next)
        || TryReadPlain(tokens, at, out year, out next)
        || TryReadShort(tokens, at, out year, out next)
        || TryReadSmall(tokens, at, out year, out next);

    /// <summary>A year right behind a month, a season or another year, where four digits need no more proof.</summary>
    public static bool TryReadAfterDate(SentenceTokens tokens, int at, out WrittenYear year, out int next)
    {
        if (TryReadWithEra(tokens, at, out year, out next) || TryReadShort(tokens, at, out year, out next))
        {
            return true;
        }
        var token = tokens[at];
        (year, next) = (new WrittenYear(token.Number), at + 1);
        return token is { Kind: TokenKind.Number, Digits: 3 or 4, Number: >= 100 and <= LatestPlain } && !IsCounting(tokens, at);
    }

    /// <summary>"44 BC", "AD 43", "A.D. 79", "490/489 BC" (the first of both).</summary>
    private static bool TryReadWithEra(SentenceTokens tokens, int at, out WrittenYear year, out int next)
    {
        var before = tokens[at];
        var number = before.Is(WordKind.Ad) && before.Capital ? at + 1 : at;
        var token = tokens[number];
        (year, next) = (default, at);
        if (token.Kind != TokenKind.Number || token.Number is 0 or > EdtfDate.MaxYear)
        {
            return false;
        }
        var after = tokens[number + 1];
        var end = number + 1;
        if (after.IsMark('/') && tokens[number + 2].Kind == TokenKind.Number)
        {
            (after, end) = (tokens[number + 3], number + 3);
        }
        if ((after.Is(WordKind.Bc) || after.Is(WordKind.Ad)) && after.Capital)
        {
            (year, next) = (new WrittenYear(token.Number, after.Is(WordKind.Bc) ? Era.Bc : Era.Ad), end + 1);
            return true;
        }
        (year, next) = (new WrittenYear(token.Number, Era.Ad), number + 1);
        return number > at;
    }

    private static bool TryReadPlain(SentenceTokens tokens, int at, out WrittenYear year, out int next)
    {
        var token = tokens[at];
        (year, next) = (new WrittenYear(token.Number), at + 1);
        return token is { Kind: TokenKind.Number, Digits: 4, Number: >= EarliestPlain and <= LatestPlain }
            && !IsCounting(tokens, at) && !IsNumbered(tokens, at) && !IsQuantity(tokens, at);
    }

    /// <summary>"'45": an apostrophe that closes nothing, and two digits.</summary>
    private static bool TryReadShort(SentenceTokens tokens, int at, out WrittenYear year, out int next)
    {
        var (apostrophe, token) = (tokens[at], tokens[at + 1]);
        (year, next) = (new WrittenYear(token.Number, Short: true), at + 2);
        return apostrophe.IsMark('\'') && (!apostrophe.Glued || tokens[at - 1].IsDash)
            && token is { Kind: TokenKind.Number, Digits: 2, Glued: true } && !IsCounting(tokens, at + 1);
    }

    private static bool TryReadSmall(SentenceTokens tokens, int at, out WrittenYear year, out int next)
    {
        var token = tokens[at];
        var before = tokens[at - 1];
        (year, next) = (new WrittenYear(token.Number, NeedsEra: true), at + 1);
        var isAbout = before.Is(WordKind.Approximately) || (before.IsMark('.') && tokens[at - 2].Is(WordKind.Approximately));
        return token is { Kind: TokenKind.Number, Digits: 3 }
            && (IsTimePreposition(before) || (isAbout && (tokens[at - 2].IsMark('(') || tokens[at - 3].IsMark('(')))) && !before.Is(WordKind.To)
            && (tokens.IsBoundary(at + 1) || tokens[at + 1].Word.Kind is not (WordKind.Other or WordKind.Plural or WordKind.PastForm)) && !IsCounting(tokens, at);
    }

    /// <summary>"1500 men", "1500-metre", "40%": what stands behind makes it a count.</summary>
    public static bool IsCounting(SentenceTokens tokens, int at)
    {
        var next = tokens[at + 1];
        return next.Is(WordKind.Counted) || next.Is(WordKind.ClockSuffix) || next.Is(WordKind.Unit) || next.Is(WordKind.Units)
            || next.IsMark('%') || next.IsMark('°')
            || (next.IsDash && next.Glued && tokens[at + 2] is { IsWord: true, Glued: true, Word.Kind: not (WordKind.MonthAbbreviation or WordKind.Month) });
    }

    public static bool IsTimePreposition(Token token) => token.Word.Kind
        is WordKind.TimePreposition or WordKind.From or WordKind.To or WordKind.Between or WordKind.After or WordKind.Before;

    /// <summary>"page 1920", "No. 1066", "$1940", "B-1941".</summary>
    private static bool IsNumbered(SentenceTokens tokens, int at)
    {
        var before = tokens[at - 1];
        var word = before.IsMark('.') ? tokens[at - 2] : before;
        return word.Is(WordKind.Numbering)
            || (before.Kind == TokenKind.Mark && before.Mark is '$' or '£' or '€' or '¥' or '#' or '%' or '+' or '=' or '×')
            || (before.IsDash && before.Glued && tokens[at].Glued && tokens[at - 2] is { IsWord: true, Word.Kind: not WordKind.Phase });
    }

    /// <summary>"more than 2000", "a total of 1200", "about 1400 Germans", "1850 ships" with nothing that says when.</summary>
    private static bool IsQuantity(SentenceTokens tokens, int at)
    {
        var before = tokens[at - 1];
        if (before.Word.Kind is WordKind.Quantity or WordKind.Roughly or WordKind.Only or WordKind.Each
            || (before.Is(WordKind.Amount) && before.Word.Value != 1)
            || (tokens[at + 1].Is(WordKind.Of) && tokens[at + 2].Is(WordKind.The))
            || (before.Is(WordKind.Of) && tokens[at - 2].Is(WordKind.Quantity))
            || (before.Is(WordKind.To) && tokens[at - 2].Is(WordKind.Quantity)))
        {
            return true;
        }
        // "1850 ships", but "the London 2012 Olympics"
        if (!tokens[at + 1].Is(WordKind.Plural) || tokens[at + 1].Capital)
        {
            return false;
        }
        var isRound = tokens[at].Number % 50 == 0;
        return isRound || !((before.Is(WordKind.Of) && tokens[at].Number >= 1800) || IsTimePreposition(before) || before.Is(WordKind.The) || before.Is(WordKind.Possessive) || before.IsMark('('));
    }
}
