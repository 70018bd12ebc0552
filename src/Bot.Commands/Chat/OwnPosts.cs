namespace Bot.Commands.Chat;

/// <summary>What the bot posted in a channel.</summary>
public abstract record OwnPosts
{
    private OwnPosts()
    {
    }

    /// <param name="Posts">Newest first; of a busy channel not all, but those among its last hundred messages.</param>
    /// <param name="IsComplete">There are no older ones within the time that was asked for.</param>
    public sealed record Found(IReadOnlyList<OwnPost> Posts, bool IsComplete) : OwnPosts;

    /// <summary>The bot may not read them, or Discord did not answer.</summary>
    public sealed record Unknown : OwnPosts;
}

/// <param name="Title">Of its first embed; empty where it has none.</param>
public sealed record OwnPost(MessageId Message, string Content, string Title);
