using System.Numerics.Tensors;

namespace Bot.Answers.Vectors;

/// <summary>
/// Reads a question and a sentence together and tells where in the sentence the answer begins and ends, or that it is not
/// there (Devlin et al. 2018, arXiv:1810.04805, section 4.3), and of a question for yes or no which of them the sentence says. Its
/// layers are the sentence encoder's with what was learned for this added. Safe for many threads; a sentence takes about as long
/// as to be encoded with the question behind it.
/// </summary>
/// <param name="ofQuestion">Added to each piece of the question.</param>
/// <param name="ofSentence">Added to each piece of the sentence.</param>
/// <param name="start">How much of it a piece has tells whether the answer begins there.</param>
/// <param name="end">The same for where it ends.</param>
/// <param name="verdicts">How much of each the mark before the sentence has tells whether the sentence says yes, no, or neither.</param>
internal sealed class AnswerReader(float[] ofQuestion, float[] ofSentence, IReadOnlyList<EncoderLayer> layers, float[] start, float[] end, IReadOnlyList<float[]> verdicts)
{
    /// <summary>Keeps logarithms finite.</summary>
    public const float LeastShare = 1e-9f;

    private static readonly Lazy<AnswerReader> Embedded = new(() => ReaderFile.Read(Resources.Open("reader.bin")));

    public static AnswerReader Shipped => Embedded.Value;

    public SentenceReading Read(string question, SentenceTokens sentence)
    {
        var encoder = SentenceEncoder.English;
        float[] x = [.. Marked(encoder.Vectors(sentence.Pieces), ofSentence), .. Marked(encoder.Vectors(encoder.Pieces.Cut(question, encoder.MostPieces)), ofQuestion)];
        foreach (var layer in layers)
        {
            x = layer.Apply(x, wanted: ReferenceEquals(layer, layers[^1]) ? sentence.Pieces.Count : x.Length / encoder.Width);
        }

        var said = LogShares([.. verdicts.Select(verdict => TensorPrimitives.Dot(x.AsSpan(0, encoder.Width), verdict))]);
        return new SentenceReading(LogShares(Each(x, start)), LogShares(Each(x, end)), sentence.Words) { Yes = said[0], No = said[1], Neither = said[2] };
    }

    private static float[] Marked(float[] vectors, float[] mark)
    {
        for (var row = 0; row < vectors.Length; row += mark.Length)
        {
            TensorPrimitives.Add(vectors.AsSpan(row, mark.Length), mark, vectors.AsSpan(row, mark.Length));
        }

        return vectors;
    }

    private static float[] Each(float[] x, float[] direction)
    {
        var parts = new float[x.Length / direction.Length];
        for (var row = 0; row < parts.Length; row++)
        {
            parts[row] = TensorPrimitives.Dot(x.AsSpan(row * direction.Length, direction.Length), direction);
        }

        return parts;
    }

    private static float[] LogShares(float[] shares)
    {
        TensorPrimitives.SoftMax(shares, shares);
        TensorPrimitives.Add(shares, LeastShare, shares);
        TensorPrimitives.Log(shares, shares);
        return shares;
    }
}
