namespace Bot.Tests.Daily;

/// <summary>What becomes of a post.</summary>
public enum Fate
{
    Posted,
    TryLater,
    Forbidden,
    Gone,

    /// <summary>Not posted, and nobody can tell.</summary>
    LostUnknown,
    PostedButUnknown,

    /// <summary>Until the bot stops: not posted.</summary>
    Hangs,
    PostedThenHangs,
}
