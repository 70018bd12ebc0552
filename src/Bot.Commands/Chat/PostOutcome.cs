namespace Bot.Commands.Chat;

/// <summary>What became of a post to a channel.</summary>
public abstract record PostOutcome
{
    private PostOutcome()
    {
    }

    public sealed record Posted(MessageId Message) : PostOutcome;

    /// <summary>Not posted.</summary>
    public sealed record Refused(PostRefusal Kind) : PostOutcome;
}

public enum PostRefusal
{
    /// <summary>The channel is no more.</summary>
    Gone,

    /// <summary>The bot may not post there.</summary>
    Forbidden,

    /// <summary>Nothing was posted now; a later try may succeed.</summary>
    TryLater,

    /// <summary>The connection broke in the middle: it may have been posted.</summary>
    Unknown,
}
