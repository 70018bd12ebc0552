using Bot.Answers.Ask.Reading;
using Bot.Knowledge.Events;
using Bot.Knowledge.Passages;

namespace Bot.Answers.Ask.Retrieval;

/// <summary>A sentence that may answer, with what is known about it and around it.</summary>
/// <param name="Score">BM25 of the sentence.</param>
/// <param name="ParagraphScore">BM25 of its paragraph.</param>
/// <param name="Around">The words that it leans on.</param>
/// <param name="Events">What the sentence dates, in text order.</param>
/// <param name="People">Who is mentioned in it, in text order.</param>
public sealed record Candidate(
    Passage Passage,
    float Score,
    float ParagraphScore,
    IReadOnlyList<Word> Words,
    Surroundings Around,
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

/// <param name="Before">Of up to three sentences before it in its paragraph.</param>
/// <param name="After">Of the sentence behind it in its paragraph.</param>
public sealed record Surroundings(IReadOnlyList<Word> Title, IReadOnlyList<Word> Headings, IReadOnlyList<Word> Before, IReadOnlyList<Word> After);
