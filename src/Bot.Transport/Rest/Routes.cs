using Bot.Commands.Chat;
using Bot.Transport.Wire;

namespace Bot.Transport.Rest;

/// <summary>All that the bot ever asks of the API.</summary>
internal static class Routes
{
    /// <summary>Discord drops an interaction that nothing answered for so long.</summary>
    public static readonly TimeSpan CallbackTime = TimeSpan.FromSeconds(3);

    /// <summary>Discord gives no more of a channel's messages at once.</summary>
    public const int MostMessages = 100;

    /// <summary>A try takes at most so long, and half of what is left: so there is time for another where a line hangs.</summary>
    private static readonly TimeSpan CallbackTryTime = TimeSpan.FromSeconds(1.2);

    // The first three are tried on and on by whoever calls them (see Perseverance), so they have no patience of their own.

    public static readonly Route GatewayBot =
        new(HttpMethod.Get, "gateway/bot", "gateway/bot") { Patience = TimeSpan.Zero };

    public static readonly Route OwnApplication =
        new(HttpMethod.Get, "applications/@me", "applications/@me") { Patience = TimeSpan.Zero };

    public static readonly Route OwnApplicationByOAuth =
        new(HttpMethod.Get, "oauth2/applications/@me", "oauth2/applications/@me") { Patience = TimeSpan.Zero };

    public static Route ListCommands(Snowflake application) =>
        new(HttpMethod.Get, $"applications/{application}/commands", "applications/{id}/commands") { Patience = TimeSpan.Zero };

    public static Route ReplaceCommands(Snowflake application) =>
        new(HttpMethod.Put, $"applications/{application}/commands", "applications/{id}/commands") { Patience = TimeSpan.Zero };

    public static Route Self { get; } = new(HttpMethod.Get, "users/@me", "users/@me") { Repeatable = true };

    public static Route Channel(ChannelId channel) =>
        new(HttpMethod.Get, $"channels/{channel.Value}", "channels/{id}", $"{channel.Value}") { Repeatable = true };

    public static Route Guild(GuildId guild) =>
        new(HttpMethod.Get, $"guilds/{guild.Value}", "guilds/{id}", $"{guild.Value}") { Repeatable = true };

    public static Route GuildRoles(GuildId guild) =>
        new(HttpMethod.Get, $"guilds/{guild.Value}/roles", "guilds/{id}/roles", $"{guild.Value}") { Repeatable = true };

    public static Route GuildMember(GuildId guild, Snowflake user) =>
        new(HttpMethod.Get, $"guilds/{guild.Value}/members/{user}", "guilds/{id}/members/{id}", $"{guild.Value}") { Repeatable = true };

    /// <summary>At most <see cref="MostMessages"/>, those next to <paramref name="after"/>.</summary>
    public static Route MessagesAfter(ChannelId channel, Snowflake after) =>
        new(HttpMethod.Get, $"channels/{channel.Value}/messages?limit={MostMessages}&after={after}", "channels/{id}/messages", $"{channel.Value}")
        {
            Repeatable = true,
        };

    /// <summary>Repeatable because every message of the bot carries a nonce.</summary>
    public static Route CreateMessage(ChannelId channel) =>
        new(HttpMethod.Post, $"channels/{channel.Value}/messages", "channels/{id}/messages", $"{channel.Value}") { Repeatable = true };

    /// <summary>Repeatable because Discord takes one answer only.</summary>
    /// <param name="left">What is left of <see cref="CallbackTime"/>.</param>
    public static Route Callback(Snowflake interaction, string token, TimeSpan left) =>
        new(HttpMethod.Post, $"interactions/{interaction}/{Uri.EscapeDataString(token)}/callback", "interactions/{id}/{token}/callback",
            $"{interaction}")
        {
            CountsGlobally = false,
            Repeatable = true,
            AnswerTime = left / 2 < CallbackTryTime && left > TimeSpan.Zero ? left / 2 : CallbackTryTime,
            Patience = left > TimeSpan.Zero ? left : TimeSpan.Zero,
        };

    public static Route EditOriginal(Snowflake application, string token) =>
        Webhook(HttpMethod.Patch, application, token, "/messages/@original") with { Repeatable = true };

    public static Route FollowUp(Snowflake application, string token) => Webhook(HttpMethod.Post, application, token, "");

    private static Route Webhook(HttpMethod method, Snowflake application, string token, string rest) =>
        new(method, $"webhooks/{application}/{Uri.EscapeDataString(token)}{rest}", $"webhooks/{{id}}/{{token}}{rest}", token)
        {
            CountsGlobally = false,
        };
}
