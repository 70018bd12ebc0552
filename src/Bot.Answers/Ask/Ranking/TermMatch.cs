namespace Bot.Answers.Ask.Ranking;

/// <summary>How a sentence meets one term of a question.</summary>
/// <param name="Strength">1 for the word itself, less for one that means nearly the same, 0 where there is none.</param>
/// <param name="At">The index of the word that meets it; -1 where none does.</param>
/// <param name="Context">How well the sentences before, the heading or the title meet it, from 0 to 1.</param>
public readonly record struct TermMatch(float Strength, int At, float Context)
{
    public float Best => Math.Max(Strength, Context);
}
