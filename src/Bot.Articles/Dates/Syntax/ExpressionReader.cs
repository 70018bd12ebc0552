namespace Bot.Articles.Dates.Syntax;

/// <summary>
/// Finds the date expressions of a sentence from left to right, the longest that begins at each word. Every attempt
/// looks at a bounded number of tokens, so that the cost grows with the sentence's length and nothing else.
/// </summary>
internal static class ExpressionReader
{
    /// <summary>In text order, not overlapping.</summary>
    /// <param name="attempts">At reading a date, one for each word that could begin one.</param>
    public static void Read(SentenceTokens tokens, List<DateExpression> found, ref Allowance attempts)
    {
        var (at, brackets, shiftEnd, yearEnd) = (0, 0, -1, -1);
        while (at < tokens.Count)
        {
            var before = found.Count;
            brackets = Math.Max(0, brackets + (tokens[at].IsMark('(') ? 1 : tokens[at].IsMark(')') ? -1 : 0));
            var start = at;
            if (yearEnd == at - 1 && IsApposition(tokens, at, out var end))
            {
                found.Add(new CalendarExpression(tokens.Span(at, end)) { YearOf = Reference.Same });
                at = end;
                continue;
            }
            at = CanBegin(tokens[at]) && !IsHopeless(tokens, at) && attempts.TryTake() ? ReadAt(tokens, at, found) : at + 1;
            if (found.Count > before && shiftEnd >= 0 && IsRestated(tokens, shiftEnd, start))
            {
                Restate(found, before);
            }
            yearEnd = found.Count > before && found[^1] is CalendarExpression { Year: not null } ? at : yearEnd;
            shiftEnd = found.Count > before ? found[^1] is ShiftExpression ? at : -1 : shiftEnd;
            Mark(tokens, start, at, found, before);
            for (var added = before; added < found.Count && brackets > 0; added++)
            {
                found[added] = found[added] is CalendarExpression { SaysYear: true } said ? said with { Aside = true } : found[added];
            }
        }
    }

    /// <summary>"In 2003, his freshman year, …": the year again, by what it was to somebody.</summary>
    private static bool IsApposition(SentenceTokens tokens, int at, out int end)
    {
        end = at + 3;
        return tokens[at - 1].IsMark(',') && tokens[at].Is(WordKind.Possessive) && tokens[at + 1].IsWord
            && tokens[at + 2] is { Word: { Kind: WordKind.Unit, Value: (int)TimeUnit.Year } } && tokens.IsBoundary(end);
    }

    /// <summary>Between both stands nothing but a comma or a bracket and a preposition.</summary>
    private static bool IsRestated(SentenceTokens tokens, int end, int start)
    {
        var at = tokens[end].IsMark(',') || tokens[end].IsMark('(') ? end + 1 : end;
        at = tokens[at].Is(WordKind.TimePreposition) ? at + 1 : at;
        return at == start && at > end;
    }

    private static void Mark(SentenceTokens tokens, int start, int end, List<DateExpression> found, int from)
    {
        for (var added = from; added < found.Count; added++)
        {
            if (found[added] is not OtherExpression && ClauseStanding.Of(tokens, start, end) is var standing && standing != Standing.Stated)
            {
                found[added] = found[added] with { Standing = standing };
            }
        }
    }

    private static void Restate(List<DateExpression> found, int at)
    {
        if (found[at] is CalendarExpression { YearOf: Reference.None, MonthOf: Reference.None, IsDecade: false, Century: null } said
            && found[at - 1] is ShiftExpression shift)
        {
            found[at - 1] = shift with { Restated = said };
        }
    }

    private static int ReadAt(SentenceTokens tokens, int at, List<DateExpression> found)
    {
        if (RangeSyntax.TryRead(tokens, at, found, out var next))
        {
            return next;
        }
        DateExpression? single = RecurrenceSyntax.TryRead(tokens, at, out next);
        single ??= RelativeSyntax.TryRead(tokens, at, out next);
        single ??= CalendarSyntax.TryRead(tokens, at, out next);
        single ??= OtherTime(tokens, at, out next);
        if (single is null)
        {
            return at + 1;
        }
        found.Add(single);
        return next;
    }

    private static OtherExpression? OtherTime(SentenceTokens tokens, int at, out int next) =>
        StretchSyntax.TryRead(tokens, at, out next) ?? ClockSyntax.TryRead(tokens, at, out next) ?? VagueSyntax.TryRead(tokens, at, out next);

    /// <summary>
    /// Saves the attempts where the next words show that nothing can come of them: "the king of", "1 1". Most words of a
    /// text that could begin something are such.
    /// </summary>
    private static bool IsHopeless(SentenceTokens tokens, int at)
    {
        ref readonly var first = ref tokens[at];
        ref readonly var second = ref tokens[at + 1];
        if (first.Kind == TokenKind.Number)
        {
            return first.Digits <= 2 && second.Kind is TokenKind.Number or TokenKind.None;
        }
        if (first.Word.Kind is not (WordKind.The or WordKind.This or WordKind.Amount))
        {
            return false;
        }
        if (second.Is(WordKind.The) || second.Kind == TokenKind.None)
        {
            return true;
        }
        if (!second.IsWord || second.Word.Kind is not (WordKind.Other or WordKind.Plural or WordKind.PastForm))
        {
            return false;
        }
        // "the three short years": up to two adjectives may stand before a unit.
        ref readonly var third = ref tokens[at + 2];
        return third.Word.Kind is not (WordKind.Unit or WordKind.Units or WordKind.Time)
            && !(third.IsWord && third.Word.Kind is WordKind.Other or WordKind.PastForm or WordKind.Stretch && tokens[at + 3].Word.Kind is WordKind.Unit or WordKind.Units);
    }

    private static bool CanBegin(Token token) => token.Kind switch
    {
        TokenKind.Number or TokenKind.Ordinal or TokenKind.Plural or TokenKind.Quantity => true,
        TokenKind.Mark => token.Mark == '\'',
        TokenKind.Word => token.Word.Kind is not (WordKind.Other or WordKind.Plural or WordKind.PastForm or WordKind.Plain
            or WordKind.Possessive or WordKind.Pronoun or WordKind.PresentVerb or WordKind.PastVerb or WordKind.Of or WordKind.And
            or WordKind.TimePreposition or WordKind.Counted or WordKind.Numbering or WordKind.Habit or WordKind.After or WordKind.Before),
        _ => false,
    };
}
