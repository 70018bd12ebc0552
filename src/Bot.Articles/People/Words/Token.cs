using Bot.Articles.People.Lists;

namespace Bot.Articles.People.Words;

internal enum Shape : byte
{
    Lower,
    Capital,
    AllCapitals,
    Initial,
    MixedCapitals,

    /// <summary>"Doo-hwan".</summary>
    CapitalHyphenLower,

    /// <summary>"Jean-Paul".</summary>
    CapitalHyphenCapital,

    /// <summary>"al-Assad", "d'Este".</summary>
    LowerThenCapital,
    Abbreviation,
    Number,
    Year,

    /// <summary>"'s" behind a word.</summary>
    Possessive,
    Punctuation,
}

/// <summary>A word, number or mark.</summary>
/// <param name="Exact">Hash of the word as written.</param>
/// <param name="Lower">Hash of the word in lower case.</param>
/// <param name="Classes">Of the word as written, and of its lower-case form.</param>
internal readonly record struct Token(int Start, int Length, uint Exact, uint Lower, WordClasses Classes, Shape Shape)
{
    /// <summary>By <see cref="WordClusters"/>; 0 for a word that is not known there, and for numbers and marks.</summary>
    public ushort Cluster { get; init; }

    public int End => Start + Length;

    public TextSpan Span => new(Start, Length);

    public bool IsWord => Shape <= Shape.Abbreviation;

    public bool IsCapital => Shape is > Shape.Lower and <= Shape.Abbreviation;

    public bool Is(WordClasses any) => (Classes & any) != WordClasses.None;

    public bool Is(uint lowerHash) => Lower == lowerHash;
}
