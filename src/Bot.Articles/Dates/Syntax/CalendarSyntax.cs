namespace Bot.Articles.Dates.Syntax;

/// <summary>Days, months, seasons, years, decades and centuries, with what belongs before them ("the end of", "about").</summary>
internal static class CalendarSyntax
{
    /// <summary>
    /// Reads the longest date that begins at a token: the words before the date proper belong to it where a date
    /// follows.
    /// </summary>
    public static CalendarExpression? TryRead(SentenceTokens tokens, int at, out int next)
    {
        var core = PhaseSyntax.Skip(tokens, at, out var phase);
        var date = TryReadCore(tokens, core, phase, out next);
        return date is null ? null : date with
        {
            Span = tokens.Span(at, next),
            Approximate = date.Approximate || phase.Approximate,
            Part = date.Part ?? phase.Part,
            Aside = date.Aside || IsAside(tokens, at, next, date),
            Habitual = tokens.IsHabitual || IsName(tokens, core),
        };
    }

    private static CalendarExpression? TryReadCore(SentenceTokens tokens, int at, Phase phase, out int next) =>
        DaySyntax.TryReadIso(tokens, at, out next)
        ?? DaySyntax.TryReadNumeric(tokens, at, out next)
        ?? DaySyntax.TryReadDayMonth(tokens, at, out next)
        ?? DaySyntax.TryReadMonthDay(tokens, at, out next)
        ?? DaySyntax.TryReadHoliday(tokens, at, out next)
        ?? MonthSyntax.TryReadMonth(tokens, at, phase, out next)
        ?? MonthSyntax.TryReadSeason(tokens, at, phase, out next)
        ?? MonthSyntax.TryReadPart(tokens, at, out next)
        ?? EpochSyntax.TryReadDecade(tokens, at, out next)
        ?? EpochSyntax.TryReadCentury(tokens, at, out next)
        ?? TryReadYear(tokens, at, out next)
        ?? TryReadReference(tokens, at, phase, out next)
        ?? DaySyntax.TryReadDayAlone(tokens, at, out next);

    /// <summary>"1987", "the year 1987".</summary>
    private static CalendarExpression? TryReadYear(SentenceTokens tokens, int at, out int next)
    {
        var named = tokens[at].Is(WordKind.The) ? at + 1 : at;
        if (tokens[named] is { Word: { Kind: WordKind.Unit or WordKind.Units, Value: (int)TimeUnit.Year } }
            && YearSyntax.TryReadAfterDate(tokens, named + 1, out var year, out next))
        {
            return new CalendarExpression(default) { Year = year };
        }
        if (!YearSyntax.TryRead(tokens, at, out year, out next))
        {
            return null;
        }
        // "the 1982 summer offensives", but not "the 2008 Summer Olympics".
        return tokens[next] is { Capital: false, Word: { Kind: WordKind.Season } season }
            ? new CalendarExpression(default) { Year = year, Season = (Season)season.Value }
            : new CalendarExpression(default) { Year = year };
    }

    /// <summary>"that year", "later in the year", "the end of the month".</summary>
    private static CalendarExpression? TryReadReference(SentenceTokens tokens, int at, Phase phase, out int next)
    {
        // "during the year."
        var bare = phase.WantsDate || (tokens[at].Is(WordKind.The) && tokens[at - 1].Is(WordKind.TimePreposition) && tokens.IsBoundary(at + 2));
        if (ReferenceSyntax.TryRead(tokens, at, TimeUnit.Year, bare, out var reference, out next))
        {
            return new CalendarExpression(default) { YearOf = reference };
        }
        return ReferenceSyntax.TryRead(tokens, at, TimeUnit.Month, phase.WantsDate, out reference, out next)
            ? new CalendarExpression(default) { MonthOf = reference }
            : null;
    }

    /// <summary>"Night of January 16th", "the Revolution of 25 April": a name, whose year nobody said.</summary>
    private static bool IsName(SentenceTokens tokens, int date) =>
        tokens[date - 1].Is(WordKind.Of) && tokens[date - 2].Capital && !tokens[date - 2].Is(WordKind.PhaseNoun)
        && !(tokens[date - 2].Is(WordKind.PartOfDay) && tokens[date - 3].Kind is TokenKind.None or TokenKind.Mark);

    /// <summary>A year in brackets without a month, or a date between "the" and a noun.</summary>
    private static bool IsAside(SentenceTokens tokens, int first, int next, CalendarExpression date)
    {
        if (date is not { YearOf: Reference.None, MonthOf: Reference.None })
        {
            return false;
        }
        var before = tokens[first - 1];
        var isModifier = (before.Word.Kind is WordKind.The or WordKind.Possessive or WordKind.Amount) && tokens[next].IsWord;
        return date is { Month: null, Season: null } ? isModifier || before.IsMark('(') || tokens[next].IsMark(')')
            : isModifier && tokens[next].Word.Kind is WordKind.Other or WordKind.Plural;
    }
}
