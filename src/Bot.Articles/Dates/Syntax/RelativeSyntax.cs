namespace Bot.Articles.Dates.Syntax;

/// <summary>"only two months after this event", "months before", "within a year", "the next day", "three years".</summary>
internal static class RelativeSyntax
{
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
        next = at + 1;
        if (!ReadAmount(tokens, ref next, out var amount, out var unit, out _))
        {
            return null;
        }
        var span = tokens.Span(at, next);
        return tokens[next].Is(WordKind.Of) || amount == 0 ? new DurationExpression(span) : new WithinExpression(span, amount, unit);
    }

    private static DateExpression? TryReadShift(SentenceTokens tokens, int at, out int next)
    {
        next = at;
        if (!ReadAmount(tokens, ref next, out var amount, out var unit, out var exact))
        {
            return null;
        }
        var direction = tokens[next];
        switch (direction.Word.Kind)
        {
            case WordKind.Later:
                return new ShiftExpression(tokens.Span(at, ++next), amount, unit, 1, exact);
            case WordKind.Earlier:
                return new ShiftExpression(tokens.Span(at, ++next), amount, unit, -1, exact);
            case WordKind.Previous when tokens.IsBoundary(next + 1):
                return new ShiftExpression(tokens.Span(at, ++next), amount, unit, -1, exact);
            case WordKind.After or WordKind.Before:
                var sign = direction.Is(WordKind.After) ? 1 : -1;
                if (ReadBase(tokens, next + 1, out var end, out var from))
                {
                    next = end;
                    return new ShiftExpression(tokens.Span(at, end), amount, unit, sign, exact) { From = from };
                }
                break;
        }
        return new DurationExpression(tokens.Span(at, next));
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
            return new StepExpression(tokens.Span(at, next), TimeUnit.Day, pointer);
        }
        return unit.Is(WordKind.Unit) && (TimeUnit)unit.Word.Value is not (TimeUnit.Month or TimeUnit.Year)
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

    /// <summary>
    /// [only | about | more than | a mere] [amount] unit. Without an amount only a plural counts: "months before".
    /// "Three-year" and "twenty-five years" are read, too.
    /// </summary>
    private static bool ReadAmount(SentenceTokens tokens, ref int at, out int amount, out TimeUnit unit, out bool exact)
    {
        exact = !SkipHedges(tokens, ref at);
        amount = 0;
        var counted = false;
        var token = tokens[at];
        if (token.Kind == TokenKind.Number)
        {
            (amount, counted) = (token.Number, true);
            at++;
        }
        else if (token.Is(WordKind.Amount))
        {
            (amount, counted) = (token.Word.Value, true);
            at++;
            for (var more = 0; more < 2; more++)
            {
                // "a few" is nobody's number; "twenty-five" is a sum.
                if (!tokens[at].Is(WordKind.Amount) && !(tokens[at].IsDash && tokens[at + 1].Is(WordKind.Amount)))
                {
                    break;
                }
                at = tokens[at].IsDash ? at + 1 : at;
                amount = tokens[at].Word.Value == 0 || amount < 20 ? tokens[at].Word.Value : amount + tokens[at].Word.Value;
                at++;
            }
            at = amount == 0 && tokens[at].Is(WordKind.Of) ? at + 1 : at;
        }
        at = counted && tokens[at].IsDash ? at + 1 : at;
        var word = tokens[at];
        unit = (TimeUnit)word.Word.Value;
        if (!word.Is(WordKind.Units) && !(counted && word.Is(WordKind.Unit)))
        {
            return false;
        }
        at++;
        return true;
    }

    /// <returns>Whether one of them makes the count inexact: "only" does not.</returns>
    private static bool SkipHedges(SentenceTokens tokens, ref int at)
    {
        var inexact = false;
        for (var word = 0; word < 3; word++)
        {
            var token = tokens[at];
            if (token.Is(WordKind.Amount) && token.Word.Value == 1 && tokens[at + 1].Is(WordKind.Only))
            {
                at += 2;
                continue;
            }
            if (token.Word.Kind is WordKind.Only or WordKind.Approximately
                or WordKind.Roughly or WordKind.Quantity)
            {
                inexact |= !token.Is(WordKind.Only);
                at++;
                continue;
            }
            break;
        }
        return inexact;
    }
}
