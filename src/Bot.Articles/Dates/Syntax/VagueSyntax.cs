namespace Bot.Articles.Dates.Syntax;

/// <summary>"now", "the past", "present-day", "at the time", "this period": a time that the words do not say.</summary>
internal static class VagueSyntax
{
    public static OtherExpression? TryRead(SentenceTokens tokens, int at, out int next)
    {
        next = at + 1;
        var first = tokens[at];
        switch (first.Word.Kind)
        {
            case WordKind.Vague when first.Word.Value != (int)VagueTime.Past || tokens[next].IsWord || tokens[next].IsDash:
                return Of(tokens, at, next, (VagueTime)first.Word.Value);
            case WordKind.Stretch when first.Word.Value == (int)VagueTime.Past:
                return tokens[next].IsWord && tokens.Text(at).Length == "recent".Length ? Of(tokens, at, next, VagueTime.Past) : null;
            case WordKind.Current:
                return tokens[next].Word.Kind is WordKind.Other or WordKind.Plural && tokens[next].IsWord && tokens[at - 1].Word.Kind != WordKind.Other
                    ? Of(tokens, at, next, VagueTime.Present) : null;
            case WordKind.At when tokens[next].Is(WordKind.VagueNoun):
                next++;
                return Of(tokens, next - 1, next, VagueTime.Present);
            case WordKind.The when tokens[next].Is(WordKind.Vague):
                next++;
                return tokens[next - 1].Word.Value == (int)VagueTime.Future ? Of(tokens, at, next, VagueTime.Future) : null;
            case WordKind.The when tokens[next].Is(WordKind.Stretch) && tokens[next].Word.Value == (int)VagueTime.Past:
                next++;
                return tokens.IsBoundary(next) ? Of(tokens, at, next, VagueTime.Past) : null;
        }
        return TryReadPresent(tokens, at, out next) ?? TryReadTime(tokens, at, out next) ?? TryReadSome(tokens, at, out next)
            ?? TryReadEra(tokens, at, out next);
    }

    /// <summary>"the present [day]", "present-day", "modern day".</summary>
    private static OtherExpression? TryReadPresent(SentenceTokens tokens, int at, out int next)
    {
        var noun = tokens[at].Is(WordKind.The) ? at + 1 : at;
        next = noun + 1;
        if (!tokens[noun].Is(WordKind.VagueNoun))
        {
            return null;
        }
        var day = tokens[next].IsDash ? next + 1 : next;
        if (tokens[day].Is(WordKind.Unit))
        {
            next = day + 1;
            return Of(tokens, day > noun + 1 ? noun : at, next, VagueTime.Present);
        }
        return noun > at && tokens.IsBoundary(next) ? Of(tokens, at, next, VagueTime.Present) : null;
    }

    /// <summary>"that time", "this period", "at the time", "the same era"; "this time" alone is rather "once more".</summary>
    private static OtherExpression? TryReadTime(SentenceTokens tokens, int at, out int next)
    {
        next = at;
        var pointer = ReferenceSyntax.ReadPointer(tokens, ref next, bare: true);
        var time = tokens[next];
        next++;
        if (pointer == Reference.None || !time.Is(WordKind.Time))
        {
            return null;
        }
        var before = tokens[at - 1];
        if (tokens[at].Is(WordKind.The) && next - at == 2 && time.End - time.Start == "time".Length)
        {
            // "at the time", "women of the time"; but "most of the time", "for the time being", and "the time had come".
            var isOf = before.Is(WordKind.Of) && tokens.IsBoundary(next) && tokens.Text(at - 2) is not ("most" or "much" or "part" or "all" or "some" or "rest");
            return before.Is(WordKind.At) || isOf ? Of(tokens, at, next, VagueTime.Unsaid) : null;
        }
        var placed = before.Is(WordKind.At) || YearSyntax.IsTimePreposition(before);
        return placed || next - at > 2 || (tokens[at].Is(WordKind.This) && time.End - time.Start != "time".Length)
            ? Of(tokens, at, next, VagueTime.Unsaid) : null;
    }

    /// <summary>"a short time", "some time", "a very long period": nobody knows how long.</summary>
    private static OtherExpression? TryReadSome(SentenceTokens tokens, int at, out int next)
    {
        next = at + 1;
        if (!tokens[at].Is(WordKind.Amount) || tokens[at].Word.Value > 1)
        {
            return null;
        }
        for (var word = 0; word < 2 && tokens[next].Word.Kind is not WordKind.Time; word++)
        {
            if (tokens.Text(next) is not ("very" or "short" or "long" or "brief" or "considerable" or "limited"))
            {
                return null;
            }
            next++;
        }
        next++;
        // "a time of unrest" says less than "some time".
        return tokens[next - 1].Is(WordKind.Time) && (next > at + 2 || tokens.Text(at) is "some" || tokens.Text(next - 1) is "period")
            ? Of(tokens, at, next, VagueTime.Unsaid) : null;
    }

    /// <summary>"the ceasefire period", "the Victorian era".</summary>
    private static OtherExpression? TryReadEra(SentenceTokens tokens, int at, out int next)
    {
        next = at + 3;
        return tokens[at].Is(WordKind.The) && tokens[at + 1] is { IsWord: true, Word.Kind: WordKind.Other or WordKind.PastForm }
            && tokens[at + 2].Is(WordKind.Time) && tokens.Text(at + 2) is "era" or "Era" or "period" or "epoch"
            ? Of(tokens, at, next, VagueTime.Unsaid) : null;
    }

    private static OtherExpression Of(SentenceTokens tokens, int at, int next, VagueTime time) =>
        new(new VagueMention(tokens.Span(at, next), time));
}
