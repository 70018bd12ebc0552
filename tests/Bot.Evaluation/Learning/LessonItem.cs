using Bot.Evaluation.Squad;
using Bot.Knowledge.Passages;

namespace Bot.Evaluation.Learning;

/// <param name="Article">Its title.</param>
/// <param name="Fold">Questions to one article are in one fold.</param>
/// <param name="Place">Where in the article's file the paragraph that answers stands; null where only the answer itself is known.</param>
internal sealed record LessonItem(string Article, int Fold, SquadQuestion Asked, (int Start, int End)? Place)
{
    /// <summary>Whether it was reworded as people type in chat.</summary>
    public bool IsChat { get; init; }

    public IReadOnlyList<string> Gold { get; } = Asked.IsImpossible ? [] : [.. Asked.Answers.Select(answer => answer.Text).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether a passage belongs to what answers: the paragraph, or a sentence with the answer in it.</summary>
    public bool Answers(Passage passage) => Place is { } place ? passage.Span.Start >= place.Start && passage.Span.Start < place.End : HasGold(passage);

    public bool HasGold(Passage passage) =>
        Gold.Any(answer => passage.Text.Contains(answer, Place is null ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal));
}
