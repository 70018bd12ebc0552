using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Ranking;

namespace Bot.Evaluation.Learning;

/// <summary>A question with the sentences that were found for it, best first.</summary>
/// <param name="Removed">The sentences that were found without what answers it; empty for a question that nothing answers.</param>
/// <param name="Elsewhere">The sentences that were found in another article.</param>
internal sealed record Lesson(
    int Number, LessonItem Item, AnalysedQuestion Question, IReadOnlyList<RankedSentence> Ranked, IReadOnlyList<RankedSentence> Removed, IReadOnlyList<RankedSentence> Elsewhere)
{
    public int Fold => Item.Fold;

    public bool IsImpossible => Item.Asked.IsImpossible;

    public IReadOnlyList<string> Gold => Item.Gold;

    public bool IsRight(RankedSentence sentence) => Item.Answers(sentence.Match.Candidate.Passage) && Item.HasGold(sentence.Match.Candidate.Passage);
}
