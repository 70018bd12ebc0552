namespace Bot.Articles.Dates.Syntax;

/// <summary>Months and seasons with or without their year, quarters and halves of years.</summary>
internal static class MonthSyntax
{
    private const int MonthsOfYear = 12;

    public static CalendarExpression? TryReadMonth(SentenceTokens tokens, int at, Phase phase, out int next)
    {
        var occurrence = ReadOccurrence(tokens, at, out var word);
        next = at;
        if (DaySyntax.IsMonth(tokens, word) is not { } month)
        {
            return null;
        }
        var date = AddYear(
            tokens, DaySyntax.SkipDot(tokens, word), new CalendarExpression(default) { Month = month, Occurrence = occurrence, Aside = IsPlan(tokens[at]) }, out next);
        if (date.Year is not null || date.YearOf != Reference.None)
        {
            return date;
        }
        // "the subsequent October Revolution"
        var isNamed = tokens[next] is { Capital: true, Word.Kind: WordKind.Other or WordKind.Plural };
        return (occurrence != Reference.None && !isNamed) || phase.Said || IsMonthAlone(tokens, word) ? date : null;
    }

    public static CalendarExpression? TryReadSeason(SentenceTokens tokens, int at, Phase phase, out int next)
    {
        var occurrence = ReadOccurrence(tokens, at, out var word);
        if (occurrence == Reference.None && tokens[at].Is(WordKind.The))
        {
            word = at + 1;
        }
        next = at;
        if (tokens[word] is not { Word: { Kind: WordKind.Season } season })
        {
            return null;
        }
        var bare = new CalendarExpression(default) { Season = (Season)season.Value, Occurrence = occurrence, Aside = IsPlan(tokens[at]) };
        var date = AddYear(tokens, word + 1, bare, out next);
        if (date is { Season: Season.Winter, Year: { } begun } && tokens[next].Kind == TokenKind.Mark && (tokens[next].IsDash || tokens[next].IsMark('/'))
            && tokens[next + 1] is { Kind: TokenKind.Number, Digits: 2 or 4 } ended && ended.Number % 100 == (begun.Number + 1) % 100)
        {
            // "the winter of 1941–42"
            next += 2;
        }
        if (date.Year is not null || date.YearOf != Reference.None || occurrence != Reference.None)
        {
            return date;
        }
        if (tokens[next].Is(WordKind.Campaign) && !tokens[at].Is(WordKind.The))
        {
            return date with { Aside = true };
        }
        // "fall" is a verb more often than a season, and "spring water" and "winter quarters" are no dates.
        var isTime = phase.Said || YearSyntax.IsTimePreposition(tokens[at - 1]) || tokens[at - 1].Is(WordKind.Roughly)
            || (word > at && !IsFall(tokens[word]));
        return isTime && (word > at || !IsFall(tokens[word]))
            && (tokens.IsBoundary(word + 1) || tokens[word + 1].Word.Kind is not (WordKind.Other or WordKind.Plural or WordKind.Of))
            ? date : null;
    }

    /// <summary>"next summer", without "the": people plan for it, the story is not there yet.</summary>
    private static bool IsPlan(Token first) => first.Is(WordKind.Next);

    private static bool IsFall(Token season) =>
        season.Word.Value == (int)Season.Autumn && season.End - season.Start == "fall".Length;

    /// <summary>"the first quarter of 1994", "the second half of that year".</summary>
    public static CalendarExpression? TryReadPart(SentenceTokens tokens, int at, out int next)
    {
        next = at;
        var which = tokens[at].Is(WordKind.The) ? at + 1 : at;
        var ordinal = tokens[which].Is(WordKind.Latter) ? 2
            : tokens[which].Is(WordKind.Phase) && tokens.Text(which) is "early" ? 1
            : tokens[which].Is(WordKind.Ordinal) ? tokens[which].Word.Value : 0;
        if (ordinal == 0 || !tokens[which + 1].Is(WordKind.Fraction) || !tokens[which + 2].Is(WordKind.Of))
        {
            return null;
        }
        var isHalf = tokens[which + 1].End - tokens[which + 1].Start == "half".Length;
        var months = isHalf ? MonthsOfYear / 2 : MonthsOfYear / 4;
        var first = ((ordinal - 1) * months) + 1;
        var date = AddYear(tokens, which + 2, new CalendarExpression(default) { PartOfYear = (first, months) }, out next);
        return first < MonthsOfYear && (date.Year is not null || date.YearOf != Reference.None) ? date : null;
    }

    /// <summary>Adds the year that follows, with "," or "of" or "in" before it, or words that refer to one.</summary>
    public static CalendarExpression AddYear(SentenceTokens tokens, int at, CalendarExpression date, out int next)
    {
        var link = tokens[at];
        var year = link.IsMark(',') || link.Is(WordKind.Of) || link.Is(WordKind.TimePreposition) ? at + 1 : at;
        if (!(year > at && tokens[year].IsMark('\'') && !link.Is(WordKind.Of)) && YearSyntax.TryReadAfterDate(tokens, year, out var written, out next)
            && (year == at || link.IsMark(',') || written.Number >= 1000 || written.Era != Era.Unsaid || written.Short))
        {
            return date with { Year = written };
        }
        if (ReferenceSyntax.TryRead(tokens, year, TimeUnit.Year, bare: year > at && link.Is(WordKind.Of), out var reference, out next))
        {
            return date with { YearOf = reference };
        }
        // "the 12th of October last", as letters once said.
        if (date.Day is not null && tokens.IsBoundary(at + 1) && tokens.Text(at) is "last" or "next")
        {
            next = at + 1;
            return date with { Occurrence = tokens[at].Is(WordKind.Next) ? Reference.Next : Reference.Previous };
        }
        next = at;
        return date;
    }

    /// <summary>"the following March", "next spring": which one is counted from the last date.</summary>
    private static Reference ReadOccurrence(SentenceTokens tokens, int at, out int next)
    {
        next = at;
        if (tokens[at].Word.Kind is WordKind.Next or WordKind.Previous)
        {
            next = at + 1;
            return tokens[at].Is(WordKind.Next) ? Reference.Next : Reference.Previous;
        }
        var reference = ReferenceSyntax.ReadPointer(tokens, ref next, bare: false);
        next = reference == Reference.None ? at : next;
        return reference;
    }

    /// <summary>
    /// A month without day and year. "In March" is one; "the Long March", "May he", "the October Revolution" and
    /// "April Smith" are none.
    /// </summary>
    private static bool IsMonthAlone(SentenceTokens tokens, int at)
    {
        var (before, after) = (tokens[at - 1], tokens[at + 1]);
        if (tokens[at].Is(WordKind.MonthAbbreviation) || after.IsMark('\''))
        {
            return false;
        }
        var isTime = YearSyntax.IsTimePreposition(before)
            || (before.Is(WordKind.And) && (tokens.IsBoundary(at + 1) || DaySyntax.IsMonth(tokens, at - 2) is not null))
            || (before.Kind == TokenKind.None && after.Word.Kind is WordKind.PastVerb or WordKind.PastForm);
        return isTime && !(before.Is(WordKind.To) && after.Is(WordKind.The));
    }
}
