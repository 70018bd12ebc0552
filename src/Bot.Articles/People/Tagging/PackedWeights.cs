namespace Bot.Articles.People.Tagging;

/// <summary>
/// The weights of a row in one number, a byte for each tag, so that a word costs one look into memory for each of its features.
/// </summary>
internal sealed class PackedWeights : ITagWeights
{
    private const int Tags = TaggerModel.Tags;

    /// <summary>Makes every byte positive, so that the sums of two tags fit side by side into one number.</summary>
    private const int Shift = 128;

    private static readonly Lazy<PackedWeights> Loaded = new(() => new PackedWeights(TaggerModel.Load()));

    private readonly uint[] _rows = new uint[TaggerModel.Rows];
    private readonly sbyte[] _steps;

    /// <param name="weights">As <c>tagger.br</c> holds them.</param>
    public PackedWeights(ReadOnlySpan<sbyte> weights)
    {
        for (var row = 0; row < _rows.Length; row++)
        {
            var of = weights.Slice(row * Tags, Tags);
            _rows[row] = (uint)(of[0] + Shift) | ((uint)(of[1] + Shift) << 8) | ((uint)(of[2] + Shift) << 16);
        }

        _steps = [.. weights[(TaggerModel.Rows * Tags)..]];
    }

    public static PackedWeights Default => Loaded.Value;

    public (float Outside, float Begin, float Inside) Sum(ReadOnlySpan<int> rows)
    {
        // 16 bits hold the sum of 257 bytes; FeatureExtractor.Most is less.
        var (even, odd) = (0u, 0u);
        foreach (var row in rows)
        {
            var packed = _rows[row];
            even += packed & 0x00FF00FF;
            odd += (packed >> 8) & 0xFF;
        }

        var shift = rows.Length * Shift;
        return ((int)(even & 0xFFFF) - shift, (int)odd - shift, (int)(even >> 16) - shift);
    }

    public float Step(NameTag from, NameTag to) => _steps[((int)from * Tags) + (int)to];
}
