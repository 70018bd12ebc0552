using Bot.Answers.Sources;
using Bot.Articles;
using Bot.Articles.Dates;
using Bot.Knowledge.Events;

namespace Bot.Answers.Timeline;

/// <param name="DateSpan">The words that date it, in the article's file; inside the evidence.</param>
/// <param name="Summary">The clause that the date belongs to, in the article's words.</param>
public sealed record EventEntry(
    EdtfDate Date, TextSpan DateSpan, string Summary, IReadOnlyList<string> People, Evidence Evidence)
{
    public static EventEntry Of(Event dated, ArticleLinks links) =>
        new(dated.Date, dated.DateSpan, dated.Summary, dated.People, Evidence.Of(dated.Source, links));
}
