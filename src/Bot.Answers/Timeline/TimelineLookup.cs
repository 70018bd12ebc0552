using Bot.Answers.Sources;
using Bot.Knowledge.Library;

namespace Bot.Answers.Timeline;

public sealed class TimelineLookup(ArticleLibrary library, ArticleLinks links)
{
    public TimelineAnswer For(TimelineQuery query) => throw new NotSupportedException($"{library.PassageCount}{links.To("", "")}");
}
