using System.Numerics.Tensors;

namespace Bot.Answers.Vectors;

/// <summary>Brings each row to a mean of 0 and a variance of 1, then scales and shifts its columns (Ba et al. 2016, arXiv:1607.06450).</summary>
internal sealed class LayerNorm(float[] scale, float[] bias)
{
    private const float Least = 1e-6f;

    /// <param name="x">Rows of as many numbers as there are scales.</param>
    public float[] Of(ReadOnlySpan<float> x)
    {
        var width = scale.Length;
        var y = new float[x.Length];
        for (var start = 0; start < x.Length; start += width)
        {
            var row = y.AsSpan(start, width);
            var own = x.Slice(start, width);
            TensorPrimitives.Subtract(own, TensorPrimitives.Sum(own) / width, row);
            TensorPrimitives.Multiply(row, 1 / MathF.Sqrt(TensorPrimitives.SumOfSquares<float>(row) / width + Least), row);
            TensorPrimitives.MultiplyAdd(row, scale, bias, row);
        }

        return y;
    }
}
