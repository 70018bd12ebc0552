using System.IO.Compression;

namespace Bot.Articles.People.Tagging;

internal enum NameTag
{
    Outside,
    Begin,
    Inside,
}

/// <summary>
/// Weights of a linear model: <see cref="Rows"/> hashed features by three tags, and the transitions between tags.
/// <c>tagger.br</c> holds them as signed bytes; the training program is <c>people-train</c> of tests/Bot.Evaluation.
/// </summary>
internal static class TaggerModel
{
    public const int Rows = 1 << 18;
    public const int Tags = 3;
    public const int Size = (Rows * Tags) + (Tags * Tags);

    /// <summary>The model that Almanac ships.</summary>
    public static sbyte[] Load()
    {
        using var packed = typeof(TaggerModel).Assembly.GetManifestResourceStream("People.tagger.br")
            ?? throw new InvalidOperationException("The resource People.tagger.br is missing from the build.");
        using var unpacked = new BrotliStream(packed, CompressionMode.Decompress);
        var bytes = new byte[Size];
        unpacked.ReadExactly(bytes);
        return (sbyte[])(object)bytes;
    }
}
