using System.Numerics.Tensors;
using System.Runtime.Intrinsics;

namespace Bot.Answers.Vectors;

/// <summary>
/// Every piece attends to every other, then goes through two dense layers; both add to what came in, and what they give is
/// brought to one scale (Devlin et al. 2018, arXiv:1810.04805).
/// </summary>
/// <param name="QueryKeyValue">To queries, keys and values side by side.</param>
/// <param name="Together">Of what the heads found.</param>
internal sealed record EncoderLayer(int Heads, Matrix QueryKeyValue, Matrix Together, LayerNorm Attention, Matrix Inner, Matrix Outer, LayerNorm Output)
{
    /// <param name="x">A row for each piece.</param>
    /// <param name="wanted">The rows of so many first pieces are computed.</param>
    public float[] Apply(ReadOnlySpan<float> x, int wanted)
    {
        var attended = Together.Times(Attend(QueryKeyValue.Times(x), wanted));
        TensorPrimitives.Add(attended, x[..attended.Length], attended);
        Attention.Apply(attended);
        var hidden = Inner.Times(attended);
        Gelu(hidden);
        var y = Outer.Times(hidden);
        TensorPrimitives.Add(y, attended, y);
        Output.Apply(y);
        return y;
    }

    private float[] Attend(ReadOnlySpan<float> rows, int wanted)
    {
        var width = Together.Inputs;
        var (count, size) = (rows.Length / width / 3, width / Heads);
        var scale = 1 / MathF.Sqrt(size);
        var lane = Vector512<float>.Count;
        var padded = (count + lane - 1) / lane * lane;
        var y = new float[wanted * width];
        var (keys, shares) = (new float[size * padded], new float[padded]);
        for (var head = 0; head < Heads; head++)
        {
            Turn(rows[(width + head * size)..], keys);
            for (var at = 0; at < wanted; at++)
            {
                var query = rows.Slice(at * 3 * width + head * size, size);
                for (var others = 0; others < padded; others += lane)
                {
                    var sum = Vector512<float>.Zero;
                    for (var i = 0; i < size; i++)
                    {
                        sum += query[i] * Vector512.Create(keys, i * padded + others);
                    }

                    (scale * sum).CopyTo(shares, others);
                }

                TensorPrimitives.SoftMax(shares.AsSpan(0, count), shares);
                for (var part = head * size; part < (head + 1) * size; part += lane)
                {
                    var sum = Vector512<float>.Zero;
                    for (var other = 0; other < count; other++)
                    {
                        sum += shares[other] * Vector512.Create(rows[(other * 3 * width + 2 * width + part)..]);
                    }

                    sum.CopyTo(y, at * width + part);
                }
            }
        }

        return y;

        // So that what each query has of many keys is summed up at a time.
        void Turn(ReadOnlySpan<float> from, float[] into)
        {
            for (var other = 0; other < count; other++)
            {
                for (var i = 0; i < size; i++)
                {
                    into[i * padded + other] = from[other * 3 * width + i];
                }
            }
        }
    }

    /// <summary>Hendrycks and Gimpel 2016, arXiv:1606.08415, by the logistic function of what they approximate it with.</summary>
    private static void Gelu(Span<float> x)
    {
        var inner = new float[x.Length];
        TensorPrimitives.Multiply(x, x, inner);
        TensorPrimitives.Multiply(inner, 0.044715f, inner);
        TensorPrimitives.Add(inner, 1, inner);
        TensorPrimitives.Multiply(inner, x, inner);
        TensorPrimitives.Multiply(inner, 2 * MathF.Sqrt(2 / MathF.PI), inner);
        TensorPrimitives.Sigmoid(inner, inner);
        TensorPrimitives.Multiply(x, inner, x);
    }
}
