using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Extraction;

namespace Bot.Answers.Ask;

/// <summary>Chooses the short answer among the best of each sentence.</summary>
internal static class Choice
{
    /// <summary>
    /// The one that is judged best. To "when" a date in a sentence that states all that is asked goes before whatever
    /// stands in a sentence that does not, however it is judged. Null where there is none.
    /// </summary>
    /// <param name="found">In the order of their sentences, which decides where two are judged the same.</param>
    public static FoundSpan? Of(IEnumerable<FoundSpan> found)
    {
        var bestFirst = found.OrderByDescending(span => span.Score).ToList();
        return bestFirst switch
        {
            [] => null,
            [{ Spans.Question.Kind: QuestionKind.When, IsStated: false } best, ..] => bestFirst.Find(span => span is { IsStated: true, HasDate: true }) ?? best,
            [var best, ..] => best,
        };
    }
}
