namespace Bot.Articles.Dates.Syntax;

/// <summary>"daily", "every year", "each night", "per month": again and again.</summary>
internal static class RecurrenceSyntax
{
    public static OtherExpression? TryRead(SentenceTokens tokens, int at, out int next)
    {
        next = at + 1;
        if (tokens[at].Is(WordKind.Recurring))
        {
            return Of(tokens, at, next, tokens[at].Word.Value, rate: false);
        }
        if (tokens[at].Is(WordKind.Per) && tokens[next].Is(WordKind.Unit))
        {
            next++;
            return Of(tokens, at, next, tokens[next - 1].Word.Value, rate: true);
        }
        if (!tokens[at].Is(WordKind.Each))
        {
            return null;
        }
        var unit = tokens[next].Word.Kind is WordKind.Amount or WordKind.Ordinal or WordKind.Stretch || tokens[next].Kind == TokenKind.Number ? next + 1 : next;
        next = unit + 1;
        return tokens[unit].Word.Kind switch
        {
            WordKind.Unit or WordKind.Units => Of(tokens, at, next, tokens[unit].Word.Value, rate: false),
            WordKind.PartOfDay or WordKind.Weekday => Of(tokens, at, next, (int)TimeUnit.Day, rate: false),
            WordKind.Season => Of(tokens, at, next, (int)TimeUnit.Year, rate: false),
            _ => null,
        };
    }

    private static OtherExpression Of(SentenceTokens tokens, int at, int next, int unit, bool rate) =>
        new(new RecurrenceMention(tokens.Span(at, next), (TimeUnit)unit) { IsRate = rate });
}
