namespace Bot.Answers.Ask.Analysis;

/// <summary>What a question asks for.</summary>
public enum QuestionKind
{
    /// <summary>A person, or a group that acts.</summary>
    Who,

    /// <summary>A date.</summary>
    When,

    Where,

    /// <summary>A number of things.</summary>
    HowMany,

    /// <summary>A measure: an amount, a length, an age, a share.</summary>
    HowMuch,

    /// <summary>A length of time.</summary>
    HowLong,

    /// <summary>A reason.</summary>
    Why,

    /// <summary>A manner or a means.</summary>
    How,

    /// <summary>One of a kind: "which country", "what colour".</summary>
    Which,

    What,

    /// <summary>"Who was Ali Soilih?", "What is an abacus?".</summary>
    Definition,

    YesNo,
}
