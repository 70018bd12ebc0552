namespace Bot.Answers.Ask.Ranking;

/// <summary>Who does what to whom, as far as word order tells: "Who replaced Jaffar?" is not answered by "Jaffar replaced Abdallah".</summary>
public enum RoleFit
{
    /// <summary>The order of the words does not tell.</summary>
    Unknown,

    Right,

    /// <summary>The sentence tells it of someone else, or the other way round.</summary>
    Wrong,

    /// <summary>The sentence only says that it was tried, planned or refused.</summary>
    Unreal,
}
