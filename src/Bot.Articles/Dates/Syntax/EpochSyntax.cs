namespace Bot.Articles.Dates.Syntax;

/// <summary>"the 1990s", "the 470s BC", "the nineteenth century", "19th-century".</summary>
internal static class EpochSyntax
{
    public static CalendarExpression? TryReadDecade(SentenceTokens tokens, int at, out int next)
    {
        var decade = tokens[at].Is(WordKind.The) ? at + 1 : at;
        next = decade + 1;
        if (tokens[decade] is not { Kind: TokenKind.Plural, Digits: 3 or 4 } token || token.Number % 10 != 0 || token.Number == 0)
        {
            return null;
        }
        var era = ReadEra(tokens, ref next);
        // "the 1800s" are a century; "the 1900s" and "the 2000s" are more often their first ten years.
        return token.Number % 100 == 0 && token.Number < 1900 && era == Era.Unsaid
            ? new CalendarExpression(default) { Century = (token.Number / 100) + 1 }
            : new CalendarExpression(default) { Year = new WrittenYear(token.Number, era), IsDecade = true };
    }

    public static CalendarExpression? TryReadCentury(SentenceTokens tokens, int at, out int next)
    {
        var ordinal = tokens[at].Is(WordKind.The) ? at + 1 : at;
        var unit = tokens[ordinal + 1].IsDash ? ordinal + 2 : ordinal + 1;
        next = unit + 1;
        var token = tokens[ordinal];
        var number = token.Kind == TokenKind.Ordinal ? token.Number : token.Is(WordKind.Ordinal) ? token.Word.Value : 0;
        if (number is < 1 or > 21 || tokens[unit] is not { Word: { Kind: WordKind.Unit or WordKind.Units, Value: (int)TimeUnit.Century } })
        {
            return null;
        }
        return new CalendarExpression(default) { Century = number, CenturyEra = ReadEra(tokens, ref next) };
    }

    private static Era ReadEra(SentenceTokens tokens, ref int next)
    {
        var token = tokens[next];
        if (!token.Capital || token.Word.Kind is not (WordKind.Bc or WordKind.Ad))
        {
            return Era.Unsaid;
        }
        next++;
        return token.Is(WordKind.Bc) ? Era.Bc : Era.Ad;
    }
}
