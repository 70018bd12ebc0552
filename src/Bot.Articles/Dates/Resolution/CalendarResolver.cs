using Bot.Articles.Dates.Anchors;
using Bot.Articles.Dates.Syntax;
using NodaTime;

namespace Bot.Articles.Dates.Resolution;

/// <summary>Works out places in the calendar: what the words leave out comes from the story.</summary>
internal sealed class CalendarResolver(Story story, Course course, EraReader eras)
{
    private const int LastOfWinter = 3;

    /// <returns>Null where nothing gives the missing part, or there is no such date.</returns>
    public EdtfDate? Resolve(CalendarExpression expression)
    {
        var date = ResolveExact(expression);
        return expression.Approximate ? date?.AsApproximate() : date;
    }

    public static DateMentionKind KindOf(CalendarExpression expression) =>
        expression.YearOf is Reference.Next or Reference.Previous || expression.MonthOf is Reference.Next or Reference.Previous
            || expression.Occurrence is Reference.Next or Reference.Previous ? DateMentionKind.Relative
        : expression.SaysYear && expression.Year is not { Short: true } ? DateMentionKind.Absolute
        : DateMentionKind.Partial;

    private EdtfDate? ResolveExact(CalendarExpression expression)
    {
        if (expression is { Habitual: true, SaysYear: false })
        {
            return null;
        }
        if (expression.Century is { } century)
        {
            return expression.CenturyEra == Era.Bc ? EdtfDate.CenturyBc(century) : EdtfDate.Century(century);
        }
        if (expression.IsDecade)
        {
            return Decade(expression.Year!.Value);
        }
        if (expression.MonthOf != Reference.None)
        {
            return MonthOf(expression);
        }
        return YearOf(expression) is { } year && year is >= EdtfDate.MinYear and <= EdtfDate.MaxYear ? At(year, expression) : null;
    }

    private static EdtfDate? Decade(WrittenYear year) =>
        year.Era != Era.Bc ? EdtfDate.Decade(year.Number)
        : year.Number + 8 <= -EdtfDate.MinYear ? EdtfDate.DecadeBc(year.Number) : null;

    private EdtfDate? MonthOf(CalendarExpression expression)
    {
        if (story.LastMonth is not { } last)
        {
            return null;
        }
        var month = Shifts.Month(last.Earliest, Steps.Of(expression.MonthOf));
        return month is { } found ? At(found.Year, expression with { Month = found.Month }) : null;
    }

    private int? YearOf(CalendarExpression expression)
    {
        if (expression.Year is { } written)
        {
            return eras.Read(written, story.Year ?? story.Last?.Earliest.Year);
        }
        if (expression.YearOf != Reference.None)
        {
            return story.Last?.Latest.Year + Steps.Of(expression.YearOf);
        }
        var month = expression.Month ?? FirstMonth(expression.Season);
        return expression.Occurrence switch
        {
            Reference.Next => story.Last is { } last ? last.Latest.Year + (IsBehind(last, month) ? 1 : 0) : null,
            Reference.Previous => story.Last is { } last ? last.Earliest.Year - (IsAhead(last, month) ? 1 : 0) : null,
            Reference.Same => story.Last?.Latest.Year,
            // In January "the winter" is the one that began the year before.
            _ when expression.Season == Season.Winter && story.Month <= LastOfWinter => story.Year - 1,
            _ => story.YearOf(month, course.YearAhead(expression)),
        };
    }

    private static bool IsBehind(EdtfDate last, int month) => last.Latest.Month >= month;

    private static bool IsAhead(EdtfDate last, int month) => last.Earliest.Month <= month;

    private static int FirstMonth(Season? season) => season is { } said ? (((int)said - (int)Season.Spring) * 3) + 3 : 1;

    private static EdtfDate? At(int year, CalendarExpression expression) => expression switch
    {
        { Day: { } day, Month: { } month } =>
            day <= CalendarSystem.Iso.GetDaysInMonth(year, month) ? EdtfDate.Day(year, month, day) : null,
        { Month: { } month } => EdtfDate.Month(year, month),
        { Season: { } season } => EdtfDate.OfSeason(year, season),
        { PartOfYear: var (first, months) } =>
            EdtfDate.Range(EdtfDate.Month(year, first), EdtfDate.Month(year, first + months - 1)),
        { Day: not null } => null,
        _ => EdtfDate.Year(year),
    };
}
