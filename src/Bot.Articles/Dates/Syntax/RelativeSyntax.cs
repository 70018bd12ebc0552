namespace Bot.Articles.Dates.Syntax;

/// <summary>"only two months after this event", "months before", "within a year", "the next day", "three years".</summary>
internal static class RelativeSyntax
{
    private const int MostUnits = 1_000_000;

    public static DateExpression? TryRead(SentenceTokens tokens, int at, out int next)
    {
        if (tokens[at].Is(WordKind.Within))
        {
            return TryReadWithin(tokens, at, out next);
        }
        return TryReadStep(tokens, at, out next) ?? TryReadDayAfter(tokens, at, out next) ?? TryReadShift(tokens, at, out next);
    }

    /// <summary>"Within a year of his death" counts from what we do not know: a duration.</summary>
    private static DateExpression? TryReadWithin(SentenceTokens tokens, int at, out int next)
    {
        if (!AmountSyntax.TryRead(tokens, at + 1, out var amount, out next))
        {
            return null;
        }
        return tokens[next].Is(WordKind.Of) || amount.Number is not { } number || number != decimal.Truncate(number) || number > MostUnits
            ? StretchSyntax.Duration(tokens, at + 1, ref next, amount)
            : new WithinExpression(tokens.Span(at, next), (int)number, amount.Unit);
    }

    private static DateExpression? TryReadShift(SentenceTokens tokens, int at, out int next)
    {
        if (!AmountSyntax.TryRead(tokens, at, out var amount, out next))
        {
            return null;
        }
        if ((amount.Number ?? 0) > MostUnits || decimal.Truncate(amount.Number ?? 0) != (amount.Number ?? 0))
        {
            return StretchSyntax.Duration(tokens, at, ref next, amount);
        }
        var (count, unit, exact) = ((int)(amount.Number ?? 0), amount.Unit, amount.Exact);
        var direction = tokens[next];
        switch (direction.Word.Kind)
        {
            case WordKind.Later:
                return new ShiftExpression(tokens.Span(at, ++next), count, unit, 1, exact);
            case WordKind.Earlier:
                return new ShiftExpression(tokens.Span(at, ++next), count, unit, -1, exact);
            case WordKind.Ago:
                // Counts from the day of whoever says it.
                next++;
                return new OtherExpression(new VagueMention(tokens.Span(at, next), VagueTime.Past));
            case WordKind.Previous when tokens.IsBoundary(next + 1):
                return new ShiftExpression(tokens.Span(at, ++next), count, unit, -1, exact);
            case WordKind.After or WordKind.Before:
                var sign = direction.Is(WordKind.After) ? 1 : -1;
                if (ReadBase(tokens, next + 1, out var end, out var from))
                {
                    next = end;
                    return new ShiftExpression(tokens.Span(at, end), count, unit, sign, exact) { From = from };
                }
                break;
        }
        return StretchSyntax.Duration(tokens, at, ref next, amount);
    }

    /// <summary>Behind "after": the phrase's end, "this event", or a date. Anything else is an event without a date.</summary>
    private static bool ReadBase(SentenceTokens tokens, int at, out int next, out CalendarExpression? from)
    {
        from = null;
        next = at;
        if (tokens.IsBoundary(at))
        {
            return true;
        }
        if (tokens[at].Is(WordKind.This))
        {
            next = at + 1;
            if (tokens[next] is { IsWord: true, Capital: false, Word.Kind: WordKind.Other or WordKind.Plural or WordKind.Plain })
            {
                next++;
            }
            return true;
        }
        from = CalendarSyntax.TryRead(tokens, at, out next);
        return from is not null;
    }

    /// <summary>"that day", "later the same day", "the next morning", "the following week", "the previous century".</summary>
    private static StepExpression? TryReadStep(SentenceTokens tokens, int at, out int next)
    {
        next = tokens[at].Word.Kind is WordKind.Later or WordKind.Earlier or WordKind.Phase ? at + 1 : at;
        var pointer = ReferenceSyntax.ReadPointer(tokens, ref next, bare: false);
        var unit = tokens[next];
        if (pointer == Reference.None || tokens[at - 1].Is(WordKind.To))
        {
            return null;
        }
        next++;
        if (unit.Is(WordKind.PartOfDay))
        {
            return new StepExpression(tokens.Span(at, next), TimeUnit.Day, pointer) { Part = (PartOfDay)unit.Word.Value };
        }
        return unit.Is(WordKind.Unit) && (TimeUnit)unit.Word.Value is TimeUnit.Day or TimeUnit.Week or TimeUnit.Decade or TimeUnit.Century
            ? new StepExpression(tokens.Span(at, next), (TimeUnit)unit.Word.Value, pointer)
            : null;
    }

    /// <summary>"the day after", "the year before", with nothing that says after or before what.</summary>
    private static StepExpression? TryReadDayAfter(SentenceTokens tokens, int at, out int next)
    {
        next = at + 3;
        return tokens[at].Is(WordKind.The) && tokens[at + 1].Is(WordKind.Unit)
            && tokens[at + 2].Word.Kind is WordKind.After or WordKind.Before && tokens.IsBoundary(next)
            ? new StepExpression(
                tokens.Span(at, next),
                (TimeUnit)tokens[at + 1].Word.Value,
                tokens[at + 2].Is(WordKind.After) ? Reference.Next : Reference.Previous)
            : null;
    }
}
