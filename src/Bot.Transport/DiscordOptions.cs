namespace Bot.Transport;

/// <summary>The <c>Discord</c> section of the configuration.</summary>
public sealed class DiscordOptions
{
    public const string DefaultApiUrl = "https://discord.com/api/v10";

    /// <summary>The bot's token, of the Bot page of its application. A secret.</summary>
    public string Token { get; set; } = "";

    /// <summary>Where Discord's REST API is. The gateway's address comes from there.</summary>
    public string ApiUrl { get; set; } = DefaultApiUrl;
}
