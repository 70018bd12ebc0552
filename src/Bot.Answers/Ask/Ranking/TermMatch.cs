namespace Bot.Answers.Ask.Ranking;

/// <summary>How a sentence meets one term of a question.</summary>
/// <param name="Strength">1 for the word itself, less for one that means nearly the same, 0 where there is none.</param>
/// <param name="At">The index of the word that meets it; -1 where none does.</param>
/// <param name="Context">How well the sentences before, the heading or the title meet it, from 0 to 1.</param>
public readonly record struct TermMatch(float Strength, int At, float Context)
{
    /// <summary>The strength of what means the same.</summary>
    internal const float Same = 0.9f;

    /// <summary>The strength of what means nearly the same.</summary>
    internal const float Like = 0.6f;

    public float Best => Math.Max(Strength, Context);

    /// <summary>By the word itself, another form of it, or what was resolved to mean it.</summary>
    public bool IsSame => Strength >= Same;

    /// <summary>By a word that means it, or nearly.</summary>
    public bool IsMet => Strength >= Like;

    /// <summary>The same, by the sentence or what stands around it.</summary>
    public bool IsMetAround => Best >= Like;
}
