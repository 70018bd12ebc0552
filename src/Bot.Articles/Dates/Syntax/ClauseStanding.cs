namespace Bot.Articles.Dates.Syntax;

/// <summary>
/// Looks through a date's clause for words that deny it, plan it or suppose it. A clause ends at punctuation and at the
/// words that join clauses; of a long one only the nearest words are looked at.
/// </summary>
internal static class ClauseStanding
{
    private const int Reach = 20;

    public static Standing Of(SentenceTokens tokens, int first, int end)
    {
        if (!tokens.HasMood)
        {
            return Standing.Stated;
        }
        var standing = Standing.Stated;
        for (var at = first - 1; at >= Math.Max(0, first - Reach) && !IsEdge(tokens, at); at--)
        {
            standing = Stronger(standing, At(tokens, at, first));
        }
        for (var at = end; at < Math.Min(tokens.Count, end + Reach) && !IsEdge(tokens, at); at++)
        {
            standing = Stronger(standing, At(tokens, at, first));
        }
        return standing;
    }

    private static Standing Stronger(Standing one, Standing other) => one > other ? one : other;

    private static Standing At(SentenceTokens tokens, int at, int date)
    {
        var token = tokens[at];
        return token.Word.Kind switch
        {
            WordKind.Negation when !IsNoDenial(tokens, at, date) => Standing.Negated,
            WordKind.Plan when tokens.Text(at + 1) is "for" || (tokens.Text(at + 1) is "to" && tokens.Text(at) is not "due") => Standing.Planned,
            WordKind.Will when IsVerb(tokens, at) => Standing.Planned,
            WordKind.Perhaps or WordKind.Month when !token.Capital && tokens[at + 1].IsWord => Standing.Hypothetical,
            WordKind.Would when tokens.Text(at + 1) is "have" => Standing.Hypothetical,
            WordKind.If => Standing.Hypothetical,
            WordKind.PastVerb when at == 0 && tokens.Text(at) is "Had" => Standing.Hypothetical,
            _ => Standing.Stated,
        };
    }

    /// <summary>"not until 1945" and "not only in 1945" say that it was so.</summary>
    private static bool IsNoDenial(SentenceTokens tokens, int at, int date)
    {
        var next = tokens[at + 1];
        return next.Word.Kind is WordKind.Only or WordKind.To or WordKind.Roughly or WordKind.Before || next.Word.Kind == WordKind.Amount
            || (date > at && tokens[date - 1].Is(WordKind.To));
    }

    /// <summary>"the will", "his last will" are papers.</summary>
    private static bool IsVerb(SentenceTokens tokens, int at) =>
        !tokens[at].Capital && tokens[at - 1].Word.Kind is not (WordKind.The or WordKind.Possessive or WordKind.Amount or WordKind.Stretch)
        && tokens[at + 1].IsWord;

    private static bool IsEdge(SentenceTokens tokens, int at) =>
        tokens[at].Word.Kind is WordKind.And or WordKind.But
        || (tokens[at].Is(WordKind.Pronoun) && tokens.Text(at) is "who" or "which" or "when" or "where" or "while")
        || (tokens[at].Kind == TokenKind.Mark && tokens[at].Mark is ',' or ';' or ':' or '(' or ')' or '.');
}
