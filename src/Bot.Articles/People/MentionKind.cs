namespace Bot.Articles.People;

public enum MentionKind
{
    /// <summary>A name, with or without titles: "President Soilih".</summary>
    Name,

    /// <summary>"he himself", "his": only where it is certain whom it means.</summary>
    Pronoun,

    /// <summary>A description with "the": "The Maoist-inspired leader".</summary>
    Nominal,
}
