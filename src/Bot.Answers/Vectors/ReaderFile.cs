using System.Numerics.Tensors;

namespace Bot.Answers.Vectors;

/// <summary>
/// Reads what <c>Bot.Evaluation reader</c> writes, in the form of <see cref="WeightReader"/>: the vectors that mark question and sentence,
/// those of start and end, and the layers that read both together. Of each matrix of a layer there are two tables whose product is
/// added to that of the encoder (Hu et al. 2021, arXiv:2106.09685), and the biases; of each norm the scales and the biases.
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
        var (ofQuestion, ofSentence, start, end) = (Vector(), Vector(), Vector(), Vector());
        var layers = encoder.Layers.Skip(AnswerReader.LayersApart).Select(layer => new EncoderLayer(
            layer.Heads, Changed(layer.QueryKeyValue), Changed(layer.Together), Norm(), Changed(layer.Inner), Changed(layer.Outer), Norm())).ToList();
        return new AnswerReader(ofQuestion, ofSentence, layers, start, end);

        float[] Vector() => Checked(file.Floats(), encoder.Width);

        LayerNorm Norm() => new(Vector(), Vector());

        Matrix Changed(Matrix matrix)
        {
            var (down, up) = (file.Table(), file.Table());
            Check(down.Rows == matrix.Inputs && up.Rows == down.Columns && up.Columns == matrix.Outputs);
            return Matrix.Of(matrix.Inputs, matrix.Outputs, Sum(matrix.Weights(), down, up), Checked(file.Floats(), matrix.Outputs));
        }
    }

    private static float[] Checked(float[] numbers, int count)
    {
        Check(numbers.Length == count);
        return numbers;
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
