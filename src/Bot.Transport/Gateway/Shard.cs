using Bot.Commands.Chat;

namespace Bot.Transport.Gateway;

/// <summary>One of the connections among which Discord divides a bot's servers.</summary>
/// <param name="Id">From 0.</param>
/// <param name="Count">Of all shards of the bot, those of other processes too.</param>
internal readonly record struct Shard(int Id, int Count)
{
    public static readonly Shard Only = new(0, 1);

    public bool Covers(GuildId guild) => (guild.Value >> 22) % (ulong)Count == (ulong)Id;

    public override string ToString() => $"shard {Id} of {Count}";
}
