using System.Numerics.Tensors;

namespace Bot.Answers.Vectors;

/// <summary>Brings each row to a mean of 0 and a variance of 1, then scales and shifts its columns (Ba et al. 2016, arXiv:1607.06450).</summary>
internal sealed record LayerNorm(float[] Scale, float[] Bias)
{
    private const float Least = 1e-12f;

    /// <param name="x">Rows of as many numbers as there are scales, which are replaced.</param>
    public void Apply(Span<float> x)
    {
        var width = Scale.Length;
        for (var start = 0; start < x.Length; start += width)
        {
            var row = x.Slice(start, width);
            TensorPrimitives.Subtract(row, TensorPrimitives.Sum<float>(row) / width, row);
            TensorPrimitives.Multiply(row, 1 / MathF.Sqrt(TensorPrimitives.SumOfSquares<float>(row) / width + Least), row);
            TensorPrimitives.MultiplyAdd(row, Scale, Bias, row);
        }
    }
}
