using Bot.Articles.Dates.Syntax;

namespace Bot.Articles.Dates.Anchors;

/// <summary>
/// The course of a story through its years. Some it mentions without going there: "In April 1861 ... which ended only in
/// 1934 ... On 3 May ... In June 1861". A year is such a digression where it lies outside of the time between the years
/// said before and after it, if it is
/// <list type="bullet">
/// <item>said once, without month, and the years around it are in order; or</item>
/// <item>with a month, or said twice, but a little further away; or</item>
/// <item>with a month, in the middle of one year, and no date in its paragraph goes on from it; or</item>
/// <item>so far away that no story goes there and back.</item>
/// </list>
/// </summary>
internal sealed class Course
{
    private const int Near = 2;
    private const int Far = 20;

    private readonly HashSet<CalendarExpression> _digressions = new(ReferenceEqualityComparer.Instance);

    /// <summary>Years that give theirs to a date without one in the same paragraph.</summary>
    private readonly HashSet<CalendarExpression> _leading = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<CalendarExpression, int> _ahead = new(ReferenceEqualityComparer.Instance);

    public bool Digresses(CalendarExpression expression) => _digressions.Contains(expression);

    /// <summary>The year that the story says next after this date, digressions aside; null at the end of a section.</summary>
    public int? YearAhead(CalendarExpression expression) => _ahead.TryGetValue(expression, out var year) ? year : null;

    public static Course Of(ArticleExpressions article)
    {
        var course = new Course();
        foreach (var section in article.Sections)
        {
            course.FindLeading(section);
            course.FindDigressions([.. Calendars(section).Where(IsYear)]);
            course.LookAhead([.. Calendars(section)]);
        }
        return course;
    }

    private void LookAhead(List<CalendarExpression> all)
    {
        int? ahead = null;
        for (var at = all.Count - 1; at >= 0; at--)
        {
            if (SaysYear(all[at]))
            {
                ahead = Digresses(all[at]) ? ahead : YearOf(all[at]);
            }
            else if (ahead is { } year)
            {
                _ahead.Add(all[at], year);
            }
        }
    }

    private void FindLeading(SectionExpressions section)
    {
        foreach (var paragraph in section.Paragraphs)
        {
            CalendarExpression? last = null;
            foreach (var expression in paragraph)
            {
                if (expression is not CalendarExpression calendar)
                {
                    continue;
                }
                if (IsYear(calendar))
                {
                    last = calendar;
                }
                else if (last is not null && calendar is { Year: null, YearOf: Reference.None, Century: null })
                {
                    _leading.Add(last);
                }
            }
        }
    }

    /// <summary>Equal years in a row are judged together; those in brackets only tell that a year is said twice.</summary>
    private void FindDigressions(List<CalendarExpression> years)
    {
        int? before = null;
        for (var (at, end) = (0, 0); at < years.Count; at = end)
        {
            var year = YearOf(years[at]);
            for (end = at; end < years.Count && YearOf(years[end]) == year; end++)
            {
            }
            var after = end < years.Count ? YearOf(years[end]) : (int?)null;
            var distance = Math.Max((Math.Min(before ?? year, after ?? year)) - year, year - Math.Max(before ?? year, after ?? year));
            var stays = distance <= 0 || before is null || after is null;
            for (var index = at; index < end && !stays; index++)
            {
                if (Digresses(years[index], distance, inOrder: before <= after, same: before == after, twice: end - at > 1, leads: _leading.Contains(years[index])))
                {
                    _digressions.Add(years[index]);
                }
            }
            before = years.GetRange(at, end - at).Exists(one => !one.Aside && !_digressions.Contains(one)) ? year : before;
        }
    }

    private static bool Digresses(CalendarExpression year, int distance, bool inOrder, bool same, bool twice, bool leads) =>
        distance > Far
        || (same && !twice && !leads)
        || (inOrder && distance > Near && !twice)
        || (inOrder && year.Month is null && year.Season is null && !twice);

    private static int YearOf(CalendarExpression expression) => expression.Year!.Value.Value;

    /// <summary>Those that would move the story, in text order.</summary>
    private static bool SaysYear(CalendarExpression expression) => !expression.Aside && IsYear(expression);

    private static bool IsYear(CalendarExpression expression) =>
        expression is { Year: { Short: false, NeedsEra: false }, IsDecade: false };

    private static IEnumerable<CalendarExpression> Calendars(SectionExpressions section) =>
        section.Paragraphs.SelectMany(paragraph => paragraph.OfType<CalendarExpression>());
}
