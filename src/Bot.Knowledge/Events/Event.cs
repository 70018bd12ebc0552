using Bot.Articles;
using Bot.Articles.Dates;
using Bot.Knowledge.Passages;
using NodaTime;

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
    Source Source)
{
    /// <summary>A birth or a death; null where the words say neither.</summary>
    public LifeEvent? Life { get; init; }

    /// <summary>Whether the words deny, plan or suppose it.</summary>
    public Standing Standing { get; init; }

    /// <summary>The day of the year of what is said to have happened on that very day; null for all else.</summary>
    public AnnualDate? OnThisDay => Standing == Standing.Stated ? Date.OnThisDay : null;
}
