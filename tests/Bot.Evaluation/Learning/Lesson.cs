using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Ranking;
using Bot.Evaluation.Squad;
using Bot.Knowledge.Passages;

namespace Bot.Evaluation.Learning;

/// <summary>A question with the sentences that were found for it, best first, and what is right.</summary>
/// <param name="Fold">Questions to one article are in one fold.</param>
/// <param name="Removed">The sentences that were found without its paragraph; empty for a question that nothing answers.</param>
/// <param name="Elsewhere">The sentences that were found in another article.</param>
/// <param name="Start">Where its paragraph begins in the article's file.</param>
/// <param name="End">Where its paragraph ends.</param>
internal sealed record Lesson(int Number, int Fold, SquadQuestion Asked, AnalysedQuestion Question, IReadOnlyList<RankedSentence> Ranked, IReadOnlyList<RankedSentence> Removed, IReadOnlyList<RankedSentence> Elsewhere, int Start, int End)
{
    public IReadOnlyList<string> Gold { get; } = Asked.IsImpossible ? [] : [.. Asked.Answers.Select(answer => answer.Text).Distinct(StringComparer.Ordinal)];

    public bool IsInParagraph(Passage passage) => passage.Span.Start >= Start && passage.Span.Start < End;

    public bool IsRight(RankedSentence sentence)
    {
        var passage = sentence.Match.Candidate.Passage;
        return IsInParagraph(passage) && Gold.Any(answer => passage.Text.Contains(answer, StringComparison.Ordinal));
    }
}
