using System.Numerics.Tensors;

namespace Bot.Answers.Vectors;

/// <summary>
/// Turns a sentence into a vector of length 1, so that sentences which mean alike have a large dot product: the Universal
/// Sentence Encoder Lite (Cer et al. 2018, arXiv:1803.11175), a transformer of two layers over word pieces. Read once, about
/// 8 MB; some 0.2 ms for each word.
/// </summary>
internal sealed class SentenceEncoder(
    WordPieces pieces, ByteTable vectors, float[] frequencies, IReadOnlyList<EncoderLayer> layers, Matrix last)
{
    /// <summary>What follows is not read.</summary>
    private const int MostPieces = 128;

    private const float Least = 1e-6f;

    private static readonly Lazy<SentenceEncoder> Embedded = new(EncoderFile.ReadEmbedded);

    public static SentenceEncoder English => Embedded.Value;

    /// <summary>The same for capitals and small letters, as people type without them.</summary>
    public float[] Encode(string text)
    {
        var cut = pieces.Cut(text.ToLowerInvariant());
        var count = Math.Min(cut.Count, MostPieces);
        var x = Placed(cut, count);
        foreach (var layer in layers)
        {
            x = layer.Apply(x, count);
        }

        var mean = new float[last.Inputs];
        for (var at = 0; at < count; at++)
        {
            TensorPrimitives.Add(mean, x.AsSpan(at * mean.Length, mean.Length), mean);
        }

        TensorPrimitives.Divide(mean, count, mean);
        var vector = last.Times(mean);
        TensorPrimitives.Tanh(vector, vector);
        TensorPrimitives.Divide(vector, MathF.Max(Least, TensorPrimitives.Norm(vector)), vector);
        return vector;
    }

    /// <summary>The vectors of the pieces, twice, with waves that tell their places.</summary>
    private float[] Placed(List<int> cut, int count)
    {
        var (half, width) = (frequencies.Length, vectors.Columns);
        var x = new float[count * width];
        for (var at = 0; at < count; at++)
        {
            for (var i = 0; i < width; i++)
            {
                var angle = at * frequencies[i % half];
                x[at * width + i] = 2 * vectors.Scales[i] * vectors.Values[cut[at] * width + i] + (i < half ? MathF.Sin(angle) : MathF.Cos(angle));
            }
        }

        return x;
    }
}
