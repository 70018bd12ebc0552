using System.Numerics.Tensors;

namespace Bot.Answers.Vectors;

/// <summary>
/// Reads what <c>Bot.Evaluation reader</c> writes, in the form of <see cref="WeightReader"/>: the vectors that mark question and sentence,
/// those of start and end, of yes, no and neither, and the layers. Of each matrix of a layer there are two tables whose product is
/// added to that of the encoder (Hu et al. 2021, arXiv:2106.09685), and one of what is added to the biases; of each norm one of what is added to the
/// scales and one for the biases.
/// </summary>
internal static class ReaderFile
{
    /// <param name="stream">Is closed.</param>
    /// <exception cref="InvalidDataException">It was not made for the encoder that the bot has.</exception>
    /// <exception cref="EndOfStreamException">It ends too soon.</exception>
    public static AnswerReader Read(Stream stream)
    {
        var encoder = SentenceEncoder.English;
        using var file = new WeightReader(stream);
        var (ofQuestion, ofSentence, start, end, verdicts) = (Vector(), Vector(), Vector(), Vector(), new[] { Vector(), Vector(), Vector() });
        var layers = encoder.Layers.Select(layer => new EncoderLayer(
            layer.Heads, Changed(layer.QueryKeyValue), Changed(layer.Together), Norm(layer.Attention), Changed(layer.Inner), Changed(layer.Outer), Norm(layer.Output))).ToList();
        return new AnswerReader(ofQuestion, ofSentence, layers, start, end, verdicts);

        float[] Vector()
        {
            var vector = file.Floats();
            Check(vector.Length == encoder.Width);
            return vector;
        }

        LayerNorm Norm(LayerNorm norm) => new(Moved(norm.Scale), Moved(norm.Bias));

        float[] Moved(float[] numbers)
        {
            var added = file.Table();
            Check(added.Rows == numbers.Length && added.Columns == 1);
            return [.. numbers.Zip(added.Numbers(), (number, more) => number + more)];
        }

        Matrix Changed(Matrix matrix)
        {
            var (down, up) = (file.Table(), file.Table());
            Check(down.Rows == matrix.Inputs && up.Rows == down.Columns && up.Columns == matrix.Outputs);
            return Matrix.Of(matrix.Inputs, matrix.Outputs, Sum(matrix.Weights(), down, up), Moved(matrix.Bias));
        }
    }

    private static void Check(bool isAsExpected)
    {
        if (!isAsExpected)
        {
            throw new InvalidDataException("The reader was made for another encoder; make it anew with Bot.Evaluation reader.");
        }
    }

    /// <param name="weights">By input, then by output; the product of the others is added to them.</param>
    private static float[] Sum(float[] weights, ByteTable down, ByteTable up)
    {
        var (inner, outputs) = (up.Numbers(), up.Columns);
        var factors = down.Numbers();
        for (var i = 0; i < factors.Length; i++)
        {
            var row = weights.AsSpan(i / down.Columns * outputs, outputs);
            TensorPrimitives.MultiplyAdd(inner.AsSpan(i % down.Columns * outputs, outputs), factors[i], row, row);
        }

        return weights;
    }
}
