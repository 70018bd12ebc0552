using Bot.Articles.People.Lists;
using Bot.Articles.People.Words;

namespace Bot.Articles.People.Tagging;

/// <summary>What features tell of a token, each worked out once.</summary>
internal readonly struct TokenLook(in Token token)
{
    private const WordClasses Telling = WordClasses.Given | WordClasses.Surname | WordClasses.Place | WordClasses.People | WordClasses.PersonNoun
        | WordClasses.Title | WordClasses.Organisation | WordClasses.Function;

    public uint Exact { get; } = token.Exact;

    public uint Lower { get; } = token.Lower;

    public uint Classes { get; } = (uint)token.Classes;

    public uint Shape { get; } = (uint)token.Shape;

    public uint Cluster { get; } = token.Cluster;

    /// <summary>Of clusters that are alike.</summary>
    public uint Group { get; } = (uint)((token.Cluster + (1 << WordClusters.FineBits) - 1) >> WordClusters.FineBits);

    /// <summary>A word's kind in about a hundred values.</summary>
    public uint Coarse { get; } = ((uint)(token.Classes & Telling) << 4) | (uint)token.Shape
        | (token.Is(WordClasses.AnyPersonName) ? 1u << 30 : 0) | (token.Is(WordClasses.Common) ? 1u << 31 : 0);
}
