using Bot.Articles.Dates.Syntax;

namespace Bot.Articles.Dates.Anchors;

/// <summary>
/// Years that a story mentions without going there: "In April 1861 ... which would end only in 1934 ... On 3 May ...
/// In June 1861". A year is a digression where the year said before it and the year said after it agree in order, and
/// it lies outside of the time between them.
/// </summary>
internal sealed class Digressions
{
    private readonly HashSet<CalendarExpression> _digressions = new(ReferenceEqualityComparer.Instance);

    public bool Contains(CalendarExpression expression) => _digressions.Contains(expression);

    public static Digressions Find(ArticleExpressions article)
    {
        var found = new Digressions();
        foreach (var section in article.Sections)
        {
            found.FindIn(Years(section).ToList());
        }
        return found;
    }

    private void FindIn(List<CalendarExpression> years)
    {
        int? before = null;
        for (var at = 0; at < years.Count; at++)
        {
            var year = years[at].Year!.Value.Value;
            var after = at + 1 < years.Count ? years[at + 1].Year!.Value.Value : (int?)null;
            if (before <= after && (year < before || year > after))
            {
                _digressions.Add(years[at]);
            }
            else
            {
                before = year;
            }
        }
    }

    /// <summary>Those that would move the story, in text order.</summary>
    private static IEnumerable<CalendarExpression> Years(SectionExpressions section) =>
        from paragraph in section.Paragraphs
        from expression in paragraph
        let calendar = expression as CalendarExpression
        where calendar is { Year: { Short: false, NeedsEra: false }, Aside: false, IsDecade: false }
        select calendar;
}
