namespace Bot.Knowledge.Storage;

/// <summary>Numbers the passages, events and people over a whole store: the article's number, then the part's.</summary>
internal static class PartKey
{
    private const int PartBits = 24;
    private const long PartMask = (1L << PartBits) - 1;

    public static long Of(int article, int part) => ((long)article << PartBits) | (uint)part;

    public static (int Article, int Part) Split(long key) => ((int)(key >> PartBits), (int)(key & PartMask));
}
