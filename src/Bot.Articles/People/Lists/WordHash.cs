namespace Bot.Articles.People.Lists;

/// <summary>FNV-1a over UTF-16 code units, with a last mixing step; never zero.</summary>
internal static class WordHash
{
    private const uint Basis = 2166136261;
    private const uint Prime = 16777619;

    public static uint Of(ReadOnlySpan<char> word)
    {
        var hash = Basis;
        foreach (var unit in word)
        {
            hash = (hash ^ unit) * Prime;
        }

        return Finish(hash);
    }

    public static uint OfLower(ReadOnlySpan<char> word)
    {
        var hash = Basis;
        foreach (var unit in word)
        {
            hash = (hash ^ char.ToLowerInvariant(unit)) * Prime;
        }

        return Finish(hash);
    }

    /// <summary>The hash of what two hashes stand for, in this order.</summary>
    public static uint Mix(uint first, uint second) => Finish((((first * 0x9E3779B1) ^ second) * 0x85EBCA77) + 0x27D4EB2F);

    private static uint Finish(uint hash)
    {
        hash ^= hash >> 15;
        hash *= 0x2C1B3C6D;
        hash ^= hash >> 12;
        return hash == 0 ? 1 : hash;
    }
}
