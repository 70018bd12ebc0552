namespace Bot.Transport.Rest;

/// <summary>One call of Discord's API, and how it may be treated.</summary>
/// <param name="Method">The HTTP method.</param>
/// <param name="Path">Below the API's address. May hold an interaction's token: never shown.</param>
/// <param name="Template">The same with names in the place of ids and tokens; calls that share it are limited alike.</param>
/// <param name="Owner">The ids that have limits of their own: of a channel, or of an interaction.</param>
internal sealed record Route(HttpMethod Method, string Path, string Template, string Owner = "")
{
    /// <summary>Interactions' own addresses do not count to the 50 requests a second that the bot has in all.</summary>
    public bool CountsGlobally { get; init; } = true;

    /// <summary>Doing it twice is the same as doing it once, so it is tried again where nobody knows whether it was done.</summary>
    public bool Repeatable { get; init; }

    /// <summary>How long one try waits for its answer.</summary>
    public TimeSpan AnswerTime { get; init; } = TimeSpan.FromSeconds(15);

    /// <summary>How long it is tried, waits included, before the caller is told that it failed. Zero: one try.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(30);

    public override string ToString() => $"{Method} /{Template}";
}
