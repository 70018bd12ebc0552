namespace Bot.Commands.Chat;

/// <summary>What the bot posted in a channel.</summary>
public abstract record OwnPosts
{
    private OwnPosts()
    {
    }

    /// <param name="Posts">Newest first.</param>
    /// <param name="IsComplete">False for a channel so busy that not all of it was looked through.</param>
    public sealed record Found(IReadOnlyList<OwnPost> Posts, bool IsComplete) : OwnPosts;

    /// <summary>The bot may not read them, the channel is gone, or Discord did not answer.</summary>
    public sealed record Unknown(PostRefusal Why) : OwnPosts;
}

/// <param name="Title">Of its first embed; empty where it has none.</param>
public sealed record OwnPost(MessageId Message, string Content, string Title);
