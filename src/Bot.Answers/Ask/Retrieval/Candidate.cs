using Bot.Answers.Ask.Reading;
using Bot.Knowledge.Events;
using Bot.Knowledge.Passages;

namespace Bot.Answers.Ask.Retrieval;

/// <summary>A sentence that may answer, with what is known about it and around it.</summary>
/// <param name="Score">BM25 of the sentence.</param>
/// <param name="ParagraphScore">BM25 of its paragraph.</param>
/// <param name="Events">What the sentence dates, in text order.</param>
/// <param name="People">Who is mentioned in it, in text order.</param>
public sealed record Candidate(
    ArticlePage Page, int Ordinal, float Score, float ParagraphScore, IReadOnlyList<Event> Events, IReadOnlyList<MentionedPerson> People)
{
    private const int SentencesBefore = 3;

    /// <param name="among">Only these passages may be candidates; null for all.</param>
    /// <returns>Null where the page has no such passage, or it may not be one.</returns>
    public static Candidate? Of(ArticlePage page, int ordinal, float score, float paragraphScore, Func<Passage, bool>? among = null) =>
        ordinal < page.Passages.Count && among?.Invoke(page.Passages[ordinal]) is not false
            ? new Candidate(page, ordinal, score, paragraphScore, page.EventsIn(ordinal), page.PeopleIn(ordinal))
            : null;

    public Passage Passage => Page.Passages[Ordinal];

    public IReadOnlyList<Word> Words => Page.Words[Ordinal];

    /// <summary>The words of up to three sentences before it in its paragraph, in text order.</summary>
    public IEnumerable<IReadOnlyList<Word>> Before
    {
        get
        {
            var (first, _) = Page.ParagraphOf(Ordinal);
            for (var at = Math.Max(first, Ordinal - SentencesBefore); at < Ordinal; at++)
            {
                yield return Page.Words[at];
            }
        }
    }

    /// <summary>The words of the sentence behind it in its paragraph; empty where it is the last.</summary>
    public IReadOnlyList<Word> After => Page.ParagraphOf(Ordinal).Last > Ordinal ? Page.Words[Ordinal + 1] : [];

    public bool IsFirstOfParagraph => Page.ParagraphOf(Ordinal).First == Ordinal;

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
