using Bot.Answers.Ask.Reading;
using Bot.Knowledge.Events;
using Bot.Knowledge.Passages;

namespace Bot.Answers.Ask.Retrieval;

/// <summary>A sentence that may answer, with what is known about it and around it.</summary>
/// <param name="Score">BM25 of the sentence.</param>
/// <param name="ParagraphScore">BM25 of its paragraph.</param>
/// <param name="Before">The sentences before it in its paragraph, the nearest last; at most three.</param>
/// <param name="After">The sentence behind it in its paragraph.</param>
/// <param name="Events">What the sentence dates, in text order.</param>
/// <param name="People">Who is mentioned in it, in text order.</param>
public sealed record Candidate(
    Passage Passage,
    float Score,
    float ParagraphScore,
    IReadOnlyList<Word> Words,
    IReadOnlyList<Passage> Before,
    Passage? After,
    IReadOnlyList<Event> Events,
    IReadOnlyList<MentionedPerson> People)
{
    /// <summary>The index of the word that stands at or behind an offset of the sentence; the number of words where none does.</summary>
    public int WordAt(int offset)
    {
        var index = 0;
        while (index < Words.Count && Words[index].Span.End <= offset)
        {
            index++;
        }

        return index;
    }
}
