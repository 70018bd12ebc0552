namespace Bot.Transport;

/// <summary>The one line that an operator reads when going on is pointless.</summary>
internal static class Remedies
{
    private const string WhereToGetOne =
        "Copy the token from the Bot page of your application at https://discord.com/developers/applications " +
        "and set it as Discord:Token or in the variable DISCORD_TOKEN.";

    public const string TokenMissing = "There is no Discord token. " + WhereToGetOne;

    public const string TokenMalformed = "This is not a Discord token: a token is one word without spaces. " + WhereToGetOne;

    public const string TokenRefused = "Discord refuses the token: it is wrong or was reset. " + WhereToGetOne;

    public const string ShardRefused =
        "Discord refuses the connection: invalid shard (4010). Check Discord:Shards and Discord:ShardIds, or remove both: " +
        "Discord then says how many shards the bot needs.";

    public const string ShardingRequired =
        "The bot is in too many servers for so few shards (4011). Raise Discord:Shards, or remove it: Discord then says how " +
        "many the bot needs. Without it, starting again is enough.";

    public const string ShardsMissing =
        "Discord:ShardIds is set, but Discord:Shards is not: it says how many shards the bot has in all its processes.";

    public const string VersionRefused =
        "Discord no longer speaks version 10 of its gateway (4012). Update the bot.";

    public const string IntentsInvalid =
        "Discord refuses the intents as invalid (4013). The bot asks for GUILDS only; update it, or report this.";

    public const string IntentsDisallowed =
        "Discord does not allow this bot the intent GUILDS (4014). Look at Privileged Gateway Intents on the Bot page of " +
        "your application at https://discord.com/developers/applications.";

    public static string AddressMalformed(string address) =>
        $"Discord:ApiUrl is not a web address: '{address}'. The usual one is {DiscordOptions.DefaultApiUrl}.";

    public static string AddressUnsafe(string address) =>
        $"Discord:ApiUrl is '{address}', which would send the token in the clear: it must begin with https:// " +
        "(http:// is for this machine only, such as http://127.0.0.1:8080/api/v10).";

    public static string GatewayUnsafe(string host) =>
        $"The API names a gateway at '{host}' that cannot be used: it must begin with wss:// (ws:// is for this machine only). " +
        "Check Discord:ApiUrl.";

    public static string ShardsMalformed(string count) =>
        $"Discord:Shards is '{count}'. It is the number of shards that the bot has in all its processes, 1 or more; without it, Discord says how many.";

    public static string ShardIdsMalformed(string ids, int count) =>
        $"Discord:ShardIds is '{ids}'. It lists the shards that this process runs, from 0 to {count - 1}, such as 0-3 or 0,2; without it, it runs all.";

    public static string ApiRefuses(string why) =>
        $"Discord refuses what the bot cannot do without: {why}. Check that Discord:ApiUrl leads to Discord's API " +
        "and that the token belongs to the right application; if so, report this.";
}
