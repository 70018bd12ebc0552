using Bot.Answers.Sources;
using Bot.Knowledge.Library;
using NodaTime;

namespace Bot.Answers.OnThisDay;

public sealed class OnThisDayLookup(ArticleLibrary library, ArticleLinks links)
{
    /// <param name="day">
    /// Its month and day are asked for, its year tells how far the next day with events is, and whether there is a
    /// 29 February: in a common year the events of 29 February belong to 28 February, too.
    /// </param>
    public DayAnswer For(LocalDate day) => throw new NotSupportedException($"{library.PassageCount}{links.To("", "")}");
}
