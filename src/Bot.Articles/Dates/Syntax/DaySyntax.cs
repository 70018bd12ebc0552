namespace Bot.Articles.Dates.Syntax;

/// <summary>"6 July 1975", "July 6th, 1975", "the 6th of July", "1975-07-06", "the 24th".</summary>
internal static class DaySyntax
{
    public static CalendarExpression? TryReadIso(SentenceTokens tokens, int at, out int next)
    {
        var (year, month, day) = (tokens[at], tokens[at + 2], tokens[at + 4]);
        next = at + 5;
        return year is { Kind: TokenKind.Number, Digits: 4 } && tokens[at + 1] is { IsDash: true, Glued: true }
            && month is { Kind: TokenKind.Number, Digits: 2, Glued: true, Number: >= 1 and <= 12 }
            && tokens[at + 3] is { IsDash: true, Glued: true } && day is { Digits: 2, Glued: true, IsDay: true }
            ? new CalendarExpression(default) { Year = new WrittenYear(year.Number, Era.Ad), Month = month.Number, Day = day.Number }
            : null;
    }

    /// <summary>
    /// "25/12/1999", "12/25/1999". Where both orders are possible and differ, nobody knows the month: the year is left.
    /// </summary>
    public static CalendarExpression? TryReadNumeric(SentenceTokens tokens, int at, out int next)
    {
        var (first, second, year) = (tokens[at], tokens[at + 2], tokens[at + 4]);
        next = at + 5;
        if (!first.IsDay || first.Kind != TokenKind.Number || !tokens[at + 1].IsMark('/') || !second.IsDay || second is not { Glued: true, Kind: TokenKind.Number }
            || !tokens[at + 3].IsMark('/') || year is not { Kind: TokenKind.Number, Digits: 4, Glued: true })
        {
            return null;
        }
        var date = new CalendarExpression(default) { Year = new WrittenYear(year.Number, Era.Ad) };
        return (first.Number, second.Number) switch
        {
            ( > 12, <= 12) => date with { Day = first.Number, Month = second.Number },
            ( <= 12, > 12) => date with { Month = first.Number, Day = second.Number },
            var (one, other) when one == other && one <= 12 => date with { Month = one, Day = one },
            ( <= 12, <= 12) => date,
            _ => null,
        };
    }

    /// <summary>[the] day [of] month [[,] year]</summary>
    public static CalendarExpression? TryReadDayMonth(SentenceTokens tokens, int at, out int next)
    {
        var day = tokens[at].Is(WordKind.The) ? at + 1 : at;
        var of = tokens[day + 1].Is(WordKind.Unit) && tokens[day].Kind == TokenKind.Ordinal && tokens.Text(day + 1) is "day" ? day + 2 : day + 1;
        var month = tokens[of].Is(WordKind.Of) ? of + 1 : day + 1;
        next = at;
        if (!tokens[day].IsDay || IsMonth(tokens, month) is not { } number)
        {
            return null;
        }
        var date = new CalendarExpression(default) { Day = tokens[day].Number, Month = number };
        return MonthSyntax.AddYear(tokens, SkipDot(tokens, month), date, out next);
    }

    /// <summary>month day [[,] year]. "June 20 people" is June, and twenty people.</summary>
    public static CalendarExpression? TryReadMonthDay(SentenceTokens tokens, int at, out int next)
    {
        next = at;
        if (IsMonth(tokens, at) is not { } number)
        {
            return null;
        }
        var day = SkipDot(tokens, at);
        day = tokens[day].Is(WordKind.The) && tokens[day + 1].Kind == TokenKind.Ordinal ? day + 1 : day;
        if (!tokens[day].IsDay || YearSyntax.IsCounting(tokens, day) || IsNamedAfter(tokens, day + 1))
        {
            return null;
        }
        var date = new CalendarExpression(default) { Day = tokens[day].Number, Month = number };
        return MonthSyntax.AddYear(tokens, day + 1, date, out next);
    }

    /// <summary>"Christmas [Day | Eve] [1963]", "Christmas night". Without "Day" or "Eve" it is about that day.</summary>
    public static CalendarExpression? TryReadHoliday(SentenceTokens tokens, int at, out int next)
    {
        next = at + 1;
        if (!tokens[at].Is(WordKind.Holiday) || !tokens[at].Capital)
        {
            return null;
        }
        var (month, day) = (tokens[at].Word.Value / 100, tokens[at].Word.Value % 100);
        var date = new CalendarExpression(default) { Month = month, Day = day, Approximate = true };
        if (tokens[next].Is(WordKind.Unit) && tokens.Text(next) is "Day" or "day")
        {
            (date, next) = (date with { Approximate = false }, next + 1);
        }
        else if (tokens.Text(next) is "Eve" or "eve")
        {
            (date, next) = (date with { Day = day - 1, Approximate = false }, next + 1);
        }
        else if (tokens[next].Is(WordKind.PartOfDay))
        {
            (date, next) = (date with { Part = (PartOfDay)tokens[next].Word.Value }, next + 1);
        }
        else if (!YearSyntax.TryReadAfterDate(tokens, next, out _, out _) && !YearSyntax.IsTimePreposition(tokens[at - 1]))
        {
            return null;
        }
        date = MonthSyntax.AddYear(tokens, next, date, out next);
        return date.Year is not null || date.YearOf != Reference.None || tokens.IsBoundary(next) || !tokens[next].Capital ? date : null;
    }

    /// <summary>
    /// "on the 24th", "the 7th of that month". "The 24th Infantry" and "the 38th parallel" are none: behind the day
    /// alone the phrase must end.
    /// </summary>
    public static CalendarExpression? TryReadDayAlone(SentenceTokens tokens, int at, out int next)
    {
        next = at + 2;
        var day = tokens[at + 1];
        if (!tokens[at].Is(WordKind.The) || day.Kind != TokenKind.Ordinal || !day.IsDay)
        {
            return null;
        }
        if (tokens[next].Is(WordKind.Of)
            && ReferenceSyntax.TryRead(tokens, next + 1, TimeUnit.Month, bare: true, out var month, out var end))
        {
            next = end;
            return new CalendarExpression(default) { Day = day.Number, MonthOf = month };
        }
        return tokens[at - 1].Word.Kind is WordKind.TimePreposition or WordKind.To
                && (tokens.IsBoundary(next) || tokens[next].Is(WordKind.PastVerb))
            ? new CalendarExpression(default) { Day = day.Number, MonthOf = Reference.Same }
            : null;
    }

    /// <summary>A month's name or, beside a day or a year, its abbreviation; "march" and "may" in small letters are verbs.</summary>
    public static int? IsMonth(SentenceTokens tokens, int at) =>
        tokens[at] is { Capital: true, Word: { Kind: WordKind.Month or WordKind.MonthAbbreviation } month } ? month.Value : null;

    /// <returns>The token behind a month, and behind the dot of its abbreviation.</returns>
    public static int SkipDot(SentenceTokens tokens, int month) =>
        tokens[month].Is(WordKind.MonthAbbreviation) && tokens[month + 1] is { Glued: true } dot && dot.IsMark('.') ? month + 2 : month + 1;

    /// <summary>"the September 11 attacks": a name of an event, whose year nobody said.</summary>
    private static bool IsNamedAfter(SentenceTokens tokens, int at) =>
        tokens[at] is { Kind: TokenKind.Word, Word.Kind: WordKind.Plural };
}
