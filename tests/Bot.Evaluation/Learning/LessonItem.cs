using Bot.Evaluation.Conversation;
using Bot.Evaluation.Squad;
using Bot.Knowledge.Passages;

namespace Bot.Evaluation.Learning;

/// <param name="Article">Its title.</param>
/// <param name="Fold">Questions to one article are in one fold.</param>
/// <param name="Place">Where in the article's file the paragraph that answers stands; null where only the answer itself is known.</param>
internal sealed record LessonItem(string Article, int Fold, SquadQuestion Asked, (int Start, int End)? Place)
{
    public LessonSource Source { get; init; }

    /// <summary>Of questions in chat: all that was noted of it.</summary>
    public ChatQuestion? Typed { get; init; }

    /// <summary>How much it counts in learning: questions typed in chat are what is wanted.</summary>
    public float Weight => Source.IsTyped() ? 2 : 1;

    public IReadOnlyList<string> Gold { get; } = Asked.IsImpossible ? [] : [.. Asked.Answers.Select(answer => answer.Text).Distinct(StringComparer.Ordinal)];

    /// <summary>Whether a passage belongs to what answers: the paragraph, or a sentence with the answer in it.</summary>
    public bool Answers(Passage passage) =>
        !Asked.IsImpossible
        && (Typed is { Quote: { } quote } ? passage.Text.Contains(quote, StringComparison.Ordinal)
            : Place is { } place ? passage.Span.Start >= place.Start && passage.Span.Start < place.End
            : HasGold(passage));

    public bool HasGold(Passage passage) =>
        Typed is not null ? Answers(passage) : Gold.Any(answer => passage.Text.Contains(answer, Place is null ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal));
}

internal enum LessonSource
{
    /// <summary>A file in SQuAD form, each article whole.</summary>
    Squad,

    /// <summary>Such questions, reworded as people type in chat, to short articles.</summary>
    Reworded,

    /// <summary>A folder in the form of the CMU set.</summary>
    Folder,

    /// <summary>Written as people type in chat, to encyclopaedia articles.</summary>
    Chat,

    /// <summary>Such questions and well-formed ones to articles that were written for them.</summary>
    Invented,
}

internal static class LessonSourceExtensions
{
    /// <summary>Whether the questions are such as people put to the bot.</summary>
    public static bool IsTyped(this LessonSource source) => source is LessonSource.Chat or LessonSource.Invented;
}
