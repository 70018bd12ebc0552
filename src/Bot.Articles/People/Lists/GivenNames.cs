using System.Collections.Frozen;
using System.IO.Compression;
using Bot.Articles.People.Naming;

namespace Bot.Articles.People.Lists;

/// <summary>
/// Given names that only women or only men bear (<c>genders.br</c>, made by <c>tools/people-lists/genders.mjs</c>). Loaded once,
/// as <see cref="Lexicon"/> is.
/// </summary>
internal static class GivenNames
{
    private static readonly Lazy<FrozenDictionary<uint, Gender>> Loaded = new(Load);

    /// <param name="lower">By <see cref="WordHash"/>, of the name in lower case.</param>
    public static Gender Of(uint lower) => Loaded.Value.GetValueOrDefault(lower);

    private static FrozenDictionary<uint, Gender> Load()
    {
        using var packed = typeof(GivenNames).Assembly.GetManifestResourceStream("People.genders.br")
            ?? throw new InvalidOperationException("The resource People.genders.br is missing from the build.");
        using var lines = new StreamReader(new BrotliStream(packed, CompressionMode.Decompress));
        var genders = new Dictionary<uint, Gender>();
        foreach (var gender in new[] { Gender.Woman, Gender.Man })
        {
            foreach (var name in (lines.ReadLine() ?? "").Split(' '))
            {
                genders[WordHash.OfLower(name)] = gender;
            }
        }

        return genders.ToFrozenDictionary();
    }
}
