using Bot.Articles;
using Bot.Articles.Dates;
using Bot.Knowledge.Passages;

namespace Bot.Knowledge.Events;

/// <summary>Something that an article dates.</summary>
/// <param name="Passage">The passage of its <paramref name="Source"/>.</param>
/// <param name="DateSpan">The words that date it, in the article's file.</param>
/// <param name="Summary">The clause of the sentence that the date belongs to, in the article's words.</param>
/// <param name="People">Names of those who take part, as in <see cref="People.Person.Name"/>.</param>
public sealed record Event(
    PassageId Passage,
    EdtfDate Date,
    DateMentionKind Kind,
    TextSpan DateSpan,
    string Summary,
    IReadOnlyList<string> People,
    Source Source);
