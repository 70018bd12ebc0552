using Bot.Articles.People.Words;

namespace Bot.Articles.People.Tagging;

/// <summary>
/// The tags of runs seen not long ago in the same surroundings: what a list or a table repeats is tagged once. Of a fixed size,
/// for one article, whose evidence is part of what decides.
/// </summary>
internal sealed class RunMemory
{
    private const int Slots = 1 << 10;
    private const int Around = 2;
    private const int Longest = 64 / Bits;
    private const int Bits = 2;

    private readonly ulong[] _keys = new ulong[Slots];
    private readonly ulong[] _tags = new ulong[Slots];

    /// <returns>Zero, for a run that is not kept; else what <see cref="TryRecall"/> and <see cref="Keep"/> know it by.</returns>
    public static ulong Key(ReadOnlySpan<Token> tokens, int first, int end, in SentenceWords sentence)
    {
        if (end - first > Longest)
        {
            return 0;
        }

        var (from, to) = (Math.Max(sentence.First, first - Around), Math.Min(sentence.End, end + Around));
        var key = (ulong)(((first - from) << 16) | ((to - end) << 8) | (end - first));
        for (var i = from; i < to; i++)
        {
            key = (key ^ tokens[i].Exact) * 0x9E3779B97F4A7C15;
            key ^= key >> 32;
        }

        return key;
    }

    public bool TryRecall(ulong key, Span<NameTag> tags)
    {
        var slot = key % Slots;
        if (key == 0 || _keys[slot] != key)
        {
            return false;
        }

        for (var i = 0; i < tags.Length; i++)
        {
            tags[i] = (NameTag)((_tags[slot] >> (i * Bits)) & 3);
        }

        return true;
    }

    public void Keep(ulong key, ReadOnlySpan<NameTag> tags)
    {
        if (key == 0)
        {
            return;
        }

        var packed = 0UL;
        for (var i = 0; i < tags.Length; i++)
        {
            packed |= (ulong)tags[i] << (i * Bits);
        }

        (_keys[key % Slots], _tags[key % Slots]) = (key, packed);
    }
}
