using Bot.Commands.About;

namespace Bot.Settings;

/// <summary>What the operator decides. Never printed as a whole: it holds the token.</summary>
/// <param name="Token">Of the Discord bot; null where there is none, and the chat opens in the terminal.</param>
/// <param name="ApiUrl">As configured; whoever connects checks it.</param>
/// <param name="ArticleFolder">Full path. It may not exist.</param>
/// <param name="LinkTemplate">With <c>{title}</c> and <c>{section}</c>.</param>
/// <param name="DataFolder">Full path. It may not exist yet.</param>
internal sealed record BotSettings(
    string? Token, string ApiUrl, string ArticleFolder, string LinkTemplate, string DataFolder, AboutInfo About)
{
    /// <summary>As configured, like <see cref="ShardIds"/>; whoever connects checks it. Null: as many as Discord recommends.</summary>
    public string? Shards { get; init; }

    public string? ShardIds { get; init; }

    /// <summary>How late a daily post may still be made: more than zero, less than a day.</summary>
    public TimeSpan LateWindow { get; init; } = TimeSpan.FromHours(6);

    /// <summary>Whether Discord compresses what it sends.</summary>
    public bool Compress { get; init; } = true;

    public override string ToString() => $"{nameof(BotSettings)} of {DataFolder}";
}
