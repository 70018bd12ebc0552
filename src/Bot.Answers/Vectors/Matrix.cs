using System.Buffers;
using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Bot.Answers.Vectors;

/// <summary>
/// A dense layer: a weight of a byte from each input to each output, a scale and a bias for each output. The weights are kept in
/// panels of as many outputs as two registers hold, and each panel becomes floats only while it is used.
/// </summary>
internal sealed class Matrix
{
    /// <summary>So many rows share one reading of the weights.</summary>
    private const int Rows = 4;

    private readonly sbyte[] _panels;
    private readonly float[] _scales;
    private readonly float[] _bias;

    /// <param name="weights">By input, then by output; the outputs are a multiple of 32.</param>
    public Matrix(int inputs, int outputs, ReadOnlySpan<sbyte> weights, float[] scales, float[] bias)
    {
        (Inputs, Outputs, _scales, _bias) = (inputs, outputs, scales, bias);
        _panels = new sbyte[inputs * outputs];
        for (var panel = 0; panel < outputs / Width; panel++)
        {
            for (var i = 0; i < inputs; i++)
            {
                weights.Slice(i * outputs + panel * Width, Width).CopyTo(_panels.AsSpan((panel * inputs + i) * Width));
            }
        }
    }

    public int Inputs { get; }

    public int Outputs { get; }

    private static int Width => 2 * Vector<float>.Count;

    /// <param name="x">Rows of as many numbers as there are inputs.</param>
    /// <returns>Rows of as many numbers as there are outputs.</returns>
    public float[] Times(ReadOnlySpan<float> x)
    {
        var rows = x.Length / Inputs;
        var y = new float[rows * Outputs];
        var size = Inputs * Width;
        var weights = ArrayPool<float>.Shared.Rent(size);
        for (var panel = 0; panel < Outputs / Width; panel++)
        {
            Widen(_panels.AsSpan(panel * size, size), weights);
            for (var row = 0; row < rows; row += Rows)
            {
                Block(x, weights, y, row, Math.Min(Rows, rows - row), panel * Width);
            }
        }

        ArrayPool<float>.Shared.Return(weights);
        return y;
    }

    private static void Widen(ReadOnlySpan<sbyte> bytes, Span<float> floats)
    {
        for (var i = 0; i < bytes.Length; i += Vector<sbyte>.Count)
        {
            Vector.Widen(new Vector<sbyte>(bytes[i..]), out var low, out var high);
            Vector.Widen(low, out var a, out var b);
            Vector.Widen(high, out var c, out var d);
            Vector.ConvertToSingle(a).CopyTo(floats[i..]);
            Vector.ConvertToSingle(b).CopyTo(floats[(i + Vector<float>.Count)..]);
            Vector.ConvertToSingle(c).CopyTo(floats[(i + 2 * Vector<float>.Count)..]);
            Vector.ConvertToSingle(d).CopyTo(floats[(i + 3 * Vector<float>.Count)..]);
        }
    }

    /// <summary>A panel's outputs of up to four rows; where there are fewer, the first is computed again and not kept.</summary>
    private void Block(ReadOnlySpan<float> x, ReadOnlySpan<float> weights, float[] y, int row, int rows, int output)
    {
        ref var w = ref MemoryMarshal.GetReference(weights);
        ref var x0 = ref Unsafe.Add(ref MemoryMarshal.GetReference(x), row * Inputs);
        ref var x1 = ref Unsafe.Add(ref x0, rows > 1 ? Inputs : 0);
        ref var x2 = ref Unsafe.Add(ref x0, rows > 2 ? 2 * Inputs : 0);
        ref var x3 = ref Unsafe.Add(ref x0, rows > 3 ? 3 * Inputs : 0);
        Vector<float> a0 = default, a1 = default, b0 = default, b1 = default, c0 = default, c1 = default, d0 = default, d1 = default;
        for (var i = 0; i < Inputs; i++)
        {
            var w0 = Unsafe.As<float, Vector<float>>(ref Unsafe.Add(ref w, i * Width));
            var w1 = Unsafe.As<float, Vector<float>>(ref Unsafe.Add(ref w, i * Width + Vector<float>.Count));
            var v = new Vector<float>(Unsafe.Add(ref x0, i));
            (a0, a1) = (Vector.FusedMultiplyAdd(v, w0, a0), Vector.FusedMultiplyAdd(v, w1, a1));
            v = new Vector<float>(Unsafe.Add(ref x1, i));
            (b0, b1) = (Vector.FusedMultiplyAdd(v, w0, b0), Vector.FusedMultiplyAdd(v, w1, b1));
            v = new Vector<float>(Unsafe.Add(ref x2, i));
            (c0, c1) = (Vector.FusedMultiplyAdd(v, w0, c0), Vector.FusedMultiplyAdd(v, w1, c1));
            v = new Vector<float>(Unsafe.Add(ref x3, i));
            (d0, d1) = (Vector.FusedMultiplyAdd(v, w0, d0), Vector.FusedMultiplyAdd(v, w1, d1));
        }

        Put(y, row, output, a0, a1);
        if (rows > 1)
        {
            Put(y, row + 1, output, b0, b1);
        }

        if (rows > 2)
        {
            Put(y, row + 2, output, c0, c1);
        }

        if (rows > 3)
        {
            Put(y, row + 3, output, d0, d1);
        }
    }

    private void Put(float[] y, int row, int output, Vector<float> first, Vector<float> second)
    {
        Scaled(first, output).CopyTo(y, row * Outputs + output);
        Scaled(second, output + Vector<float>.Count).CopyTo(y, row * Outputs + output + Vector<float>.Count);
    }

    private Vector<float> Scaled(Vector<float> sums, int output) =>
        Vector.FusedMultiplyAdd(sums, new Vector<float>(_scales, output), new Vector<float>(_bias, output));
}
