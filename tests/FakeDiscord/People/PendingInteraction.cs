namespace FakeDiscord.People;

/// <summary>Something that a person did, and what the bot has made of it so far.</summary>
internal sealed class PendingInteraction(string id, string token, int type, DateTimeOffset begun, SeenMessage? source)
{
    private static readonly TimeSpan AnswerTime = TimeSpan.FromSeconds(3);
    private static readonly TimeSpan Life = TimeSpan.FromMinutes(15);

    public string Id { get; } = id;

    public string Token { get; } = token;

    public int Type { get; } = type;

    /// <summary>The message whose button was pressed.</summary>
    public SeenMessage? Source { get; } = source;

    /// <summary>Of the first answer; null before it.</summary>
    public int? CallbackType { get; set; }

    /// <summary>The message that answers it.</summary>
    public SeenMessage? Original { get; set; }

    /// <summary>The answer is there, not only promised.</summary>
    public bool IsFinal { get; set; }

    public IReadOnlyList<SeenChoice> Choices { get; set; } = [];

    public List<SeenMessage> FollowUps { get; } = [];

    public bool IsLate(TimeProvider time) => CallbackType is null && time.GetUtcNow() - begun > AnswerTime;

    public bool IsOver(TimeProvider time) => time.GetUtcNow() - begun > Life;
}
