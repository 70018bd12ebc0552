using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.FollowUps;
using Bot.Answers.Sources;
using Bot.Articles;

namespace Bot.Answers.Ask;

/// <summary>What the articles say to a question.</summary>
public abstract record Answer(string Question)
{
    /// <summary>What was read for what was typed, in order; empty where nothing was misspelt.</summary>
    public IReadOnlyList<Correction> Corrected { get; init; } = [];

    /// <summary>The question in full, where it leaned on the one before; null where it was taken as it was asked.</summary>
    public string? TakenAs { get; init; }

    /// <summary>What the next question may lean on; null where nothing was read.</summary>
    public Turn? Turn { get; init; }

    /// <summary>The person that the question is about, where it asks who somebody is.</summary>
    public string? Person { get; init; }

    /// <param name="Short">A piece of the first sentence of the evidence word for word, or "Yes" or "No".</param>
    /// <param name="Marked">Where <paramref name="Short"/> stands in that sentence (offsets into the sentence); null for yes and no.</param>
    /// <param name="Display">What people are shown: "13 November 1975", "about May 1978".</param>
    /// <param name="Confidence">From 0 to 1.</param>
    /// <param name="Evidence">Best first; never empty.</param>
    public sealed record Found(
        string Question, string Short, TextSpan? Marked, string Display, double Confidence, IReadOnlyList<Evidence> Evidence)
        : Answer(Question);

    /// <summary>The question fits several people or articles.</summary>
    /// <param name="Candidates">What to ask about instead, likeliest first.</param>
    public sealed record Ambiguous(
        string Question, IReadOnlyList<string> Candidates, IReadOnlyList<Evidence> Nearest)
        : Answer(Question);

    /// <summary>The articles do not say.</summary>
    /// <param name="Unknown">A name or word of the question that no article has; null where it is not that.</param>
    /// <param name="Nearest">The sentences nearest to the question, best first; may be empty.</param>
    public sealed record NotFound(string Question, string? Unknown, IReadOnlyList<Evidence> Nearest)
        : Answer(Question);
}
