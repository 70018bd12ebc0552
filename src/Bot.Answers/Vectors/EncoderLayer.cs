using System.Numerics.Tensors;

namespace Bot.Answers.Vectors;

/// <summary>Every piece attends to every other, then goes through two dense layers; both add to what came in (Vaswani et al. 2017, arXiv:1706.03762).</summary>
/// <param name="before">Before the attention.</param>
/// <param name="queryKeyValue">To queries, keys and values side by side.</param>
/// <param name="together">Of what the heads found.</param>
/// <param name="residual">Of what came in, where the layer widens it; null where it adds it as it is.</param>
/// <param name="between">Before the dense layers.</param>
internal sealed class EncoderLayer(
    int heads, LayerNorm before, Matrix queryKeyValue, Matrix together, Matrix? residual, LayerNorm between, Matrix inner, Matrix outer)
{
    /// <param name="x">A row for each piece.</param>
    public float[] Apply(float[] x, int count)
    {
        var attended = together.Times(Attend(queryKeyValue.Times(before.Of(x)), count));
        TensorPrimitives.Add(attended, residual is null ? x : residual.Times(x), attended);
        var hidden = inner.Times(between.Of(attended));
        TensorPrimitives.Max(hidden, 0f, hidden);
        var y = outer.Times(hidden);
        TensorPrimitives.Add(y, attended, y);
        return y;
    }

    private float[] Attend(float[] rows, int count)
    {
        var width = together.Inputs;
        var size = width / heads;
        var scale = 1 / MathF.Sqrt(size);
        var y = new float[count * width];
        var shares = new float[count];
        for (var head = 0; head < heads; head++)
        {
            for (var at = 0; at < count; at++)
            {
                var query = rows.AsSpan(at * 3 * width + head * size, size);
                for (var other = 0; other < count; other++)
                {
                    shares[other] = scale * TensorPrimitives.Dot<float>(query, rows.AsSpan(other * 3 * width + width + head * size, size));
                }

                TensorPrimitives.SoftMax(shares, shares);
                var into = y.AsSpan(at * width + head * size, size);
                for (var other = 0; other < count; other++)
                {
                    TensorPrimitives.MultiplyAdd(rows.AsSpan(other * 3 * width + 2 * width + head * size, size), shares[other], into, into);
                }
            }
        }

        return y;
    }
}
