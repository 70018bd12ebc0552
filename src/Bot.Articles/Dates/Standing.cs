namespace Bot.Articles.Dates;

/// <summary>What the words around a date say of it.</summary>
public enum Standing
{
    /// <summary>Nothing but that it was, or is, so.</summary>
    Stated,

    /// <summary>"is scheduled for", "will open on": whether it came so is not said.</summary>
    Planned,

    /// <summary>"may have been", "had he won", "if".</summary>
    Hypothetical,

    /// <summary>"was not signed on", "never".</summary>
    Negated,
}
