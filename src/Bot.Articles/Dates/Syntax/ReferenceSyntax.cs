namespace Bot.Articles.Dates.Syntax;

/// <summary>"that year", "the same month", "the next day": a unit of time found from a date before.</summary>
internal static class ReferenceSyntax
{
    /// <summary>
    /// [later | earlier | early | late] [in] (that | the [very] same | the next | the previous) unit. "the year" counts only
    /// where <paramref name="bare"/> allows it: behind "the end of", or "later in".
    /// </summary>
    public static bool TryRead(
        SentenceTokens tokens, int at, TimeUnit unit, bool bare, out Reference reference, out int next)
    {
        var start = at;
        if (tokens[at].Word.Kind is WordKind.Later or WordKind.Earlier or WordKind.Phase)
        {
            at++;
            if (tokens[at].Is(WordKind.TimePreposition))
            {
                at++;
                bare = true;
            }
        }
        reference = ReadPointer(tokens, ref at, bare);
        if (reference != Reference.None && (IsUnit(tokens, at, unit) || (reference == Reference.Same && !bare && IsSeasonOfSport(tokens, at, unit))))
        {
            next = at + 1;
            return true;
        }
        (reference, next) = (Reference.None, start);
        return false;
    }

    private static bool IsUnit(SentenceTokens tokens, int at, TimeUnit unit) =>
        tokens[at] is { Word: { Kind: WordKind.Unit } word } && word.Value == (int)unit;

    /// <summary>"In the same season" is in the same year.</summary>
    private static bool IsSeasonOfSport(SentenceTokens tokens, int at, TimeUnit unit) =>
        unit == TimeUnit.Year && tokens.Text(at) is "season";

    /// <summary>"that", "this same", "the following"; "the" alone where <paramref name="bare"/> allows it.</summary>
    public static Reference ReadPointer(SentenceTokens tokens, ref int at, bool bare)
    {
        var pointed = tokens[at].Is(WordKind.This);
        if (!pointed && !tokens[at].Is(WordKind.The))
        {
            return Reference.None;
        }
        at++;
        switch (tokens[at].Word.Kind)
        {
            case WordKind.Same:
                at++;
                return Reference.Same;
            case WordKind.Next:
                at++;
                return Reference.Next;
            case WordKind.Previous:
                at++;
                return Reference.Previous;
            default:
                return pointed || bare ? Reference.Same : Reference.None;
        }
    }
}
