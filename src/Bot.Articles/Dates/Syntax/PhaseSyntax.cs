namespace Bot.Articles.Dates.Syntax;

/// <param name="Approximate">"about", "circa" was said.</param>
/// <param name="Said">Some words were skipped.</param>
/// <param name="Part">"the night of".</param>
/// <param name="WantsDate">The words end in "of", so that "the month" behind them is a date.</param>
internal readonly record struct Phase(bool Approximate, bool Said, bool WantsDate, PartOfDay? Part = null);

/// <summary>What stands before a date and belongs to it: "about", "early in", "the end of", "the morning of", "Sunday,".</summary>
internal static class PhaseSyntax
{
    private const int MaxParts = 3;

    /// <returns>Where the date proper would begin; <paramref name="at"/> itself where nothing was skipped.</returns>
    public static int Skip(SentenceTokens tokens, int at, out Phase phase)
    {
        phase = default;
        for (var part = 0; part < MaxParts; part++)
        {
            var next = SkipOne(tokens, at, out var one);
            if (next == at)
            {
                break;
            }
            at = next;
            phase = new Phase(phase.Approximate || one.Approximate, true, one.WantsDate, phase.Part ?? one.Part);
        }
        return at;
    }

    private static int SkipOne(SentenceTokens tokens, int at, out Phase phase)
    {
        phase = new Phase(false, true, false);
        var first = tokens[at];
        switch (first.Word.Kind)
        {
            case WordKind.Approximately when first.End - first.Start > 1 || !first.Capital:
                phase = phase with { Approximate = true };
                return tokens[at + 1].IsMark('.') ? at + 2 : at + 1;
            case WordKind.Weekday:
                return tokens[at + 1].IsMark(',') ? at + 2 : at + 1;
            case WordKind.Phase:
                return SkipPhase(tokens, at, out phase);
            case WordKind.Later or WordKind.Earlier when tokens[at + 1].Is(WordKind.TimePreposition):
                return at + 2;
        }
        var noun = first.Is(WordKind.The) ? at + 1 : at;
        if (tokens[noun].Is(WordKind.Phase) && noun > at)
        {
            return SkipPhase(tokens, noun, out phase);
        }
        // "the latter part of"
        var part = tokens[noun].Word.Kind is WordKind.Ordinal or WordKind.Stretch or WordKind.Latter ? noun + 1 : noun;
        if (tokens[part].Is(WordKind.PhaseNoun) && tokens[part + 1].Is(WordKind.Of))
        {
            phase = phase with { WantsDate = true };
            return part + 2;
        }
        if (!tokens[noun].Is(WordKind.PartOfDay))
        {
            return at;
        }
        phase = phase with { Part = (PartOfDay)tokens[noun].Word.Value };
        // "the early morning hours of"
        var of = tokens[noun + 1].Is(WordKind.Units) ? noun + 2 : noun + 1;
        return tokens[of].Is(WordKind.Of) ? of + 1 : at;
    }

    /// <summary>"early", "mid-", "early in", "early part of".</summary>
    private static int SkipPhase(SentenceTokens tokens, int at, out Phase phase)
    {
        phase = new Phase(false, true, false);
        var next = tokens[at + 1];
        if (next.IsDash)
        {
            return at + 2;
        }
        if (next.Is(WordKind.PhaseNoun) && tokens[at + 2].Is(WordKind.Of))
        {
            phase = phase with { WantsDate = true };
            return at + 3;
        }
        if (next.Is(WordKind.TimePreposition))
        {
            phase = phase with { WantsDate = true };
            return at + 2;
        }
        return at + 1;
    }
}
