namespace Bot.Articles.Dates.Syntax;

/// <summary>
/// "1861–65", "from 3 to 7 May 1942", "between 1990 and 1994"; and lists whose last part says the year for all:
/// "in March and April 1942" are two dates.
/// </summary>
internal static class RangeSyntax
{
    private enum Link
    {
        None,
        Dash,
        To,
        And,
    }

    /// <summary>Adds one range, or two dates, and moves behind them.</summary>
    public static bool TryRead(SentenceTokens tokens, int at, List<DateExpression> found, out int next)
    {
        var opening = tokens[at].Word.Kind;
        var first = opening is WordKind.From or WordKind.Between ? at + 1 : at;
        next = at;
        var begin = ReadFirst(tokens, first, out var afterFirst);
        var link = ReadLink(tokens, afterFirst, out var second);
        if (begin is null || link == Link.None || (opening == WordKind.Between && link == Link.To))
        {
            return false;
        }
        var to = ReadSecond(tokens, second, begin, link, out next);
        if (to is null || !Fits(begin, to))
        {
            return false;
        }
        (begin, to) = Share(begin, to);
        if ((link == Link.And && opening != WordKind.Between) || IsTwoDays(begin, to, link, first > at))
        {
            found.Add(begin);
            found.Add(to);
            return true;
        }
        found.Add(new RangeExpression(tokens.Span(at, next), begin, to));
        return true;
    }

    /// <summary>A whole date, or a number whose month, era or century stands at the other end.</summary>
    private static CalendarExpression? ReadFirst(SentenceTokens tokens, int at, out int next)
    {
        var start = tokens[at].Is(WordKind.The) ? at + 1 : at;
        var token = tokens[start];
        next = start + 1;
        if (ReadLink(tokens, next, out var second) != Link.None && token.Kind is TokenKind.Number or TokenKind.Ordinal)
        {
            if (token.IsDay && DaySyntax.TryReadDayMonth(tokens, second, out _) is not null)
            {
                return new CalendarExpression(tokens.Span(start, next)) { Day = token.Number };
            }
            if (token.Kind == TokenKind.Ordinal && EpochSyntax.TryReadCentury(tokens, second, out _) is not null)
            {
                return new CalendarExpression(tokens.Span(at, next)) { Century = token.Number };
            }
            if (token.Kind == TokenKind.Number && token.Number > 0
                && YearSyntax.TryRead(tokens, second, out var year, out _) && year.Era != Era.Unsaid)
            {
                return new CalendarExpression(tokens.Span(start, next)) { Year = new WrittenYear(token.Number) };
            }
        }
        else if (MonthOrSeason(tokens, start) is { } first && ReadLink(tokens, next, out second) != Link.None
            && MonthOrSeason(tokens, second) is { } last && first.Month is null == last.Month is null)
        {
            return first with { Span = tokens.Span(at, next) };
        }
        else if (token.Is(WordKind.Ordinal) && EpochSyntax.TryReadCentury(tokens, second, out _) is not null)
        {
            return new CalendarExpression(tokens.Span(at, next)) { Century = token.Word.Value };
        }
        return CalendarSyntax.TryRead(tokens, at, out next);
    }

    private static CalendarExpression? MonthOrSeason(SentenceTokens tokens, int at) =>
        DaySyntax.IsMonth(tokens, at) is { } month ? new CalendarExpression(default) { Month = month }
        : tokens[at] is { Word: { Kind: WordKind.Season } season } ? new CalendarExpression(default) { Season = (Season)season.Value }
        : null;

    private static Link ReadLink(SentenceTokens tokens, int at, out int next)
    {
        next = at + 1;
        var token = tokens[at];
        if (token.IsDash || token.IsMark('/'))
        {
            return Link.Dash;
        }
        if (token.Is(WordKind.To))
        {
            return Link.To;
        }
        var and = token.IsMark(',') && tokens[at + 1].Is(WordKind.And) ? at + 1 : at;
        next = and + 1;
        return tokens[and].Is(WordKind.And) ? Link.And : Link.None;
    }

    private static CalendarExpression? ReadSecond(
        SentenceTokens tokens, int at, CalendarExpression begin, Link link, out int next)
    {
        var token = tokens[at];
        next = at + 1;
        if (token.Kind == TokenKind.Number && link != Link.And && begin is { Month: null, Year: { Short: false } first })
        {
            if (Expand(first.Number, token) is { } number && !YearSyntax.IsCounting(tokens, at))
            {
                return new CalendarExpression(tokens.Span(at, next)) { Year = new WrittenYear(number, first.Era) };
            }
        }
        if (token.IsDay && begin is { Day: not null, Month: not null, Year: null } && DaySyntax.IsMonth(tokens, at + 1) is null
            && !YearSyntax.IsCounting(tokens, at))
        {
            var day = new CalendarExpression(default) { Day = token.Number, Month = begin.Month };
            day = MonthSyntax.AddYear(tokens, at + 1, day, out next);
            return day with { Span = tokens.Span(at, next) };
        }
        return CalendarSyntax.TryRead(tokens, at, out next);
    }

    /// <summary>"65" behind 1861 is 1865, "5" as well; smaller than what it follows it is no year.</summary>
    private static int? Expand(int first, Token token)
    {
        var scale = token.Digits switch { 1 => 10, 2 => 100, _ => 0 };
        if (scale == 0 || first < 1000)
        {
            return null;
        }
        var expanded = first - (first % scale) + token.Number;
        return expanded > first ? expanded : null;
    }

    /// <summary>Both ends speak of the same kind of thing.</summary>
    private static bool Fits(CalendarExpression begin, CalendarExpression to) =>
        begin.Day is not null ? to.Day is not null
        : begin.Month is not null ? to.Month is not null
        : begin.Season is not null ? to.Season is not null || to.Month is not null
        : begin.Century is not null ? to.Century is not null
        : begin.Year is not null && (to.Year is not null || to.IsDecade);

    private static (CalendarExpression From, CalendarExpression To) Share(CalendarExpression begin, CalendarExpression to)
    {
        begin = begin with { Month = begin.Month ?? (begin.Day is null ? null : to.Month), CenturyEra = to.CenturyEra, Habitual = to.Habitual };
        if (begin.Year is { Era: Era.Unsaid } first && to.Year is { Era: Era.Bc } last && first.Number >= last.Number)
        {
            return (begin with { Year = first with { Era = Era.Bc, NeedsEra = false } }, to);
        }
        if (begin.Year is { NeedsEra: true } small && to.Year is { Era: Era.Ad })
        {
            return (begin with { Year = small with { Era = Era.Ad, NeedsEra = false } }, to);
        }
        if (begin.Year is null && begin.YearOf == Reference.None && begin.Century is null)
        {
            // "December 1941 and January": a year that both could share stands at the end.
            var sameYear = begin.Month is null || to.Month is null || begin.Month <= to.Month;
            var year = sameYear || to.Year is not { } written ? to.Year : written with { Number = written.Number - 1 };
            return (begin with { Year = year, YearOf = to.YearOf }, to);
        }
        if (to.Year is null && to.YearOf == Reference.None && begin.Year is { } given)
        {
            var wraps = to.Month is not null && to.Month < begin.Month;
            return (begin, to with { Year = wraps ? given with { Number = given.Number + 1 } : given });
        }
        return (begin, to);
    }

    /// <summary>"(14 March 1879 – 18 April 1955)": each day stands for itself; there is no from and to.</summary>
    private static bool IsTwoDays(CalendarExpression begin, CalendarExpression to, Link link, bool opened) =>
        link == Link.Dash && !opened && (begin.Day is not null || to.Day is not null) && begin.Year is not null && to.Year is not null
        && begin.Year != to.Year;
}
