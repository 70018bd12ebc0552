namespace Bot.Articles.Dates.Syntax;

/// <summary>"the next two weeks", "the last days", "18 years old", "month-long", "these years": how long, not when.</summary>
internal static class StretchSyntax
{
    private const int MostAdjectives = 2;

    /// <summary>An amount, with what belongs to it behind: "old", "-long", "of age".</summary>
    public static OtherExpression Duration(SentenceTokens tokens, int at, ref int next, Amount amount)
    {
        var length = tokens[next].IsDash ? next + 1 : next;
        next = tokens[length].Is(WordKind.Length) ? length + 1
            : tokens[next].Is(WordKind.Of) && tokens.Text(next + 1) is "age" ? next + 2 : next;
        // "a sixty-day period" is a time; in "a three-day battle" the article belongs to the battle.
        var period = tokens[next].Is(WordKind.Time) ? next + 1 : next;
        at = period == next && IsArticle(tokens[at]) && IsAttribute(tokens, at, next, amount) ? at + 1 : at;
        next = period;
        return new OtherExpression(new DurationMention(tokens.Span(at, next), amount.Number, amount.Unit));
    }

    private static bool IsArticle(Token token) => token.Is(WordKind.The) || (token.Is(WordKind.Amount) && token.Word.Value == 1);

    /// <summary>Before a noun: "three-year", "thirty year", "month-long".</summary>
    private static bool IsAttribute(SentenceTokens tokens, int at, int next, Amount amount) =>
        next - at > 2 && tokens[next] is { IsWord: true, Word.Kind: not (WordKind.TimePreposition or WordKind.To or WordKind.Of) }
        && (tokens[next - 1].Is(WordKind.Length) || (tokens[next - 1].Is(WordKind.Unit) && amount.Number is > 1)
            || (tokens[next - 1].Word.Kind is WordKind.Unit or WordKind.Units && tokens[next - 2].IsDash));

    /// <summary>[the | these | another | a] [next | last | first | same] [amount] [adjective] unit.</summary>
    public static OtherExpression? TryRead(SentenceTokens tokens, int at, out int next)
    {
        next = IsDeterminer(tokens[at]) ? at + 1 : at;
        var determined = next > at;
        var modified = SkipModifiers(tokens, ref next);
        if (!determined && !modified)
        {
            return TryReadLong(tokens, at, out next);
        }
        if (AmountSyntax.TryRead(tokens, next, out var amount, out var end))
        {
            next = end;
            return Duration(tokens, at, ref next, amount);
        }
        for (var adjective = 0; adjective <= MostAdjectives; adjective++)
        {
            var word = tokens[next + adjective];
            if (word.Word.Kind is WordKind.Unit or WordKind.Units)
            {
                next += adjective + 1;
                amount = new Amount(word.Is(WordKind.Unit) ? 1m : null, AmountSyntax.UnitOf(tokens, next - 1), true);
                return Duration(tokens, at, ref next, amount);
            }
            if (word is not { IsWord: true, Capital: false, Word.Kind: WordKind.Other or WordKind.PastForm })
            {
                return null;
            }
        }
        return null;
    }

    private static bool IsDeterminer(Token token) =>
        token.Word.Kind is WordKind.The or WordKind.This or WordKind.Amount || (token.IsHedge && !token.Capital);

    private static bool SkipModifiers(SentenceTokens tokens, ref int at)
    {
        var start = at;
        while (at < start + MostAdjectives && tokens[at].Word.Kind is WordKind.Stretch or WordKind.Next or WordKind.Previous
            or WordKind.Same or WordKind.Ordinal)
        {
            at++;
        }
        return at > start;
    }

    /// <summary>"month-long", "year long".</summary>
    private static OtherExpression? TryReadLong(SentenceTokens tokens, int at, out int next)
    {
        next = tokens[at + 1].IsDash ? at + 3 : at + 2;
        return tokens[at].Word.Kind is WordKind.Unit or WordKind.Units && tokens[next - 1].Is(WordKind.Length)
            ? new OtherExpression(new DurationMention(
                tokens.Span(at, next), tokens[at].Is(WordKind.Unit) ? 1 : null, AmountSyntax.UnitOf(tokens, at)))
            : null;
    }
}
