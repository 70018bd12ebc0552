using Bot.Articles.Dates.Syntax;

namespace Bot.Articles.Dates.Anchors;

/// <summary>
/// Years that a story mentions without going there: "In April 1861 ... as in 1614, and 1614 was long past ... On 3 May
/// ... In June 1861". A year is a digression where the years said before and after it are in order, and it lies
/// outside of the time between them: a bare year at any distance, a month or a day only beyond two years, for the
/// story does go back a little.
/// </summary>
internal sealed class Course
{
    private const int StepBack = 2;

    private readonly HashSet<CalendarExpression> _digressions = new(ReferenceEqualityComparer.Instance);

    private readonly Dictionary<CalendarExpression, int> _ahead = new(ReferenceEqualityComparer.Instance);

    public bool Digresses(CalendarExpression expression) => _digressions.Contains(expression);

    /// <summary>The year that the story says next after this date, digressions aside; null at the end of a section.</summary>
    public int? YearAhead(CalendarExpression expression) => _ahead.TryGetValue(expression, out var year) ? year : null;

    public static Course Of(ArticleExpressions article)
    {
        var course = new Course();
        foreach (var section in article.Sections)
        {
            course.FindDigressions([.. Calendars(section).Where(SaysYear)]);
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

    /// <summary>Equal years in a row are judged together.</summary>
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
            var distance = before <= after ? Math.Max((before - year) ?? 0, (year - after) ?? 0) : 0;
            var stays = distance <= 0;
            for (var index = at; index < end && distance > 0; index++)
            {
                var moves = distance <= StepBack && (years[index].Month is not null || years[index].Season is not null);
                stays |= moves;
                if (!moves)
                {
                    _digressions.Add(years[index]);
                }
            }
            before = stays ? year : before;
        }
    }

    private static int YearOf(CalendarExpression expression) => expression.Year!.Value.Value;

    /// <summary>Those that would move the story, in text order.</summary>
    private static bool SaysYear(CalendarExpression expression) =>
        expression is { Year: { Short: false, NeedsEra: false }, Aside: false, IsDecade: false };

    private static IEnumerable<CalendarExpression> Calendars(SectionExpressions section) =>
        section.Paragraphs.SelectMany(paragraph => paragraph.OfType<CalendarExpression>());
}
