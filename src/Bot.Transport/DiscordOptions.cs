namespace Bot.Transport;

/// <summary>The <c>Discord</c> section of the configuration.</summary>
public sealed class DiscordOptions
{
    public const string DefaultApiUrl = "https://discord.com/api/v10";

    /// <summary>The bot's token, of the Bot page of its application. A secret.</summary>
    public string Token { get; set; } = "";

    /// <summary>Where Discord's REST API is. The gateway's address comes from there.</summary>
    public string ApiUrl { get; set; } = DefaultApiUrl;

    /// <summary>Among how many shards the bot's servers are divided, in all its processes. Empty: as many as Discord recommends.</summary>
    public string? Shards { get; set; }

    /// <summary>Those of this process, such as <c>0-3,8</c>. Empty: all.</summary>
    public string? ShardIds { get; set; }

    /// <summary>Whether Discord is to compress what it sends.</summary>
    public bool Compress { get; set; } = true;

    /// <summary>
    /// Where sessions wait for the next process when this one stops; it goes on with them if it starts within two
    /// minutes. Null: stopping ends them, and the bot is shown as offline at once.
    /// </summary>
    public string? SessionFile { get; set; }
}
