using LiteDB;

namespace Bot.Guilds.Storage;

/// <param name="Upgrades">In order; the first brings a file of version 1 to version 2. Each changes the documents in place.</param>
internal sealed record GuildSchema(IReadOnlyList<Action<LiteDatabase>> Upgrades)
{
    /// <summary>Marks a LiteDB file as what servers told Almanac, in the upper bytes of its user version: "ALG".</summary>
    public const int Mark = 0x414C47 << 8;

    public static readonly GuildSchema Current = new([]);

    /// <summary>From 1; at most 255.</summary>
    public byte Version => (byte)(1 + Upgrades.Count);
}
