using System.Buffers;
using System.Numerics.Tensors;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Bot.Answers.Vectors;

/// <summary>
/// A dense layer: a weight of a byte from each input to each output, a scale and a bias for each output. What comes in is
/// rounded, row by row, to whole numbers that are as large as exact sums allow, so that every machine adds up the same. The
/// weights are kept in panels of some outputs, those of two inputs side by side, for they are multiplied in pairs.
/// </summary>
internal sealed class Matrix
{
    /// <summary>Outputs that are summed up together.</summary>
    private const int Width = 16;

    /// <summary>So many rows share one reading of the weights.</summary>
    private const int RowsTogether = 4;

    private readonly sbyte[] _panels;
    private readonly float[] _scales;
    private readonly int _most;

    /// <param name="inputs">A multiple of 16.</param>
    /// <param name="outputs">A multiple of 16.</param>
    /// <param name="weights">By input, then by output.</param>
    public Matrix(int inputs, int outputs, ReadOnlySpan<sbyte> weights, float[] scales, float[] bias)
    {
        (Inputs, Outputs, _scales, Bias) = (inputs, outputs, scales, bias);
        _most = Math.Min(short.MaxValue, int.MaxValue / inputs / -sbyte.MinValue);
        _panels = new sbyte[inputs * outputs];
        for (var input = 0; input < inputs; input++)
        {
            for (var output = 0; output < outputs; output++)
            {
                _panels[At(input, output)] = weights[input * outputs + output];
            }
        }
    }

    /// <param name="weights">By input, then by output; each is rounded to a byte.</param>
    /// <inheritdoc cref="Matrix(int, int, ReadOnlySpan{sbyte}, float[], float[])"/>
    public static Matrix Of(int inputs, int outputs, float[] weights, float[] bias)
    {
        var scales = new float[outputs];
        for (var i = 0; i < weights.Length; i++)
        {
            scales[i % outputs] = Math.Max(scales[i % outputs], MathF.Abs(weights[i]) / sbyte.MaxValue);
        }

        return new Matrix(inputs, outputs, [.. weights.Select((weight, i) => weight == 0 ? (sbyte)0 : (sbyte)MathF.Round(weight / scales[i % outputs]))], scales, bias);
    }

    public int Inputs { get; }

    public int Outputs { get; }

    public float[] Bias { get; }

    /// <returns>By input, then by output.</returns>
    public float[] Weights()
    {
        var weights = new float[Inputs * Outputs];
        for (var i = 0; i < weights.Length; i++)
        {
            weights[i] = _scales[i % Outputs] * _panels[At(i / Outputs, i % Outputs)];
        }

        return weights;
    }

    /// <param name="x">Rows of as many numbers as there are inputs.</param>
    /// <returns>Rows of as many numbers as there are outputs.</returns>
    public float[] Times(ReadOnlySpan<float> x)
    {
        var rows = x.Length / Inputs;
        var y = new float[rows * Outputs];
        var units = new float[rows];
        var size = Inputs * Width;
        var rounded = ArrayPool<short>.Shared.Rent(x.Length);
        var weights = ArrayPool<short>.Shared.Rent(size);
        for (var row = 0; row < rows; row++)
        {
            units[row] = Round(x.Slice(row * Inputs, Inputs), rounded.AsSpan(row * Inputs, Inputs));
        }

        for (var panel = 0; panel < Outputs / Width; panel++)
        {
            Widen(_panels.AsSpan(panel * size, size), weights);
            for (var row = 0; row < rows; row += RowsTogether)
            {
                Block(rounded, units, weights, y, row, panel * Width);
            }
        }

        ArrayPool<short>.Shared.Return(rounded);
        ArrayPool<short>.Shared.Return(weights);
        return y;
    }

    private int At(int input, int output) => ((output / Width * Inputs / 2 + input / 2) * Width + output % Width) * 2 + input % 2;

    /// <returns>What one of the whole numbers stands for.</returns>
    private float Round(ReadOnlySpan<float> row, Span<short> into)
    {
        var largest = MathF.Abs(TensorPrimitives.MaxMagnitude(row));
        var times = largest > 0 ? _most / largest : 0;
        for (var i = 0; i < row.Length; i += Vector256<short>.Count)
        {
            var low = Vector256.Round(Vector256.Create(row[i..]) * times);
            var high = Vector256.Round(Vector256.Create(row[(i + Vector256<float>.Count)..]) * times);
            Vector256.Narrow(Vector256.ConvertToInt32(low), Vector256.ConvertToInt32(high)).CopyTo(into[i..]);
        }

        return largest / _most;
    }

    private static void Widen(ReadOnlySpan<sbyte> bytes, Span<short> into)
    {
        for (var i = 0; i < bytes.Length; i += Vector256<sbyte>.Count)
        {
            var (low, high) = Vector256.Widen(Vector256.Create(bytes[i..]));
            low.CopyTo(into[i..]);
            high.CopyTo(into[(i + Vector256<short>.Count)..]);
        }
    }

    /// <summary>A panel's outputs of some rows; where there are fewer, the last is computed again and not kept.</summary>
    private void Block(ReadOnlySpan<short> x, ReadOnlySpan<float> units, ReadOnlySpan<short> weights, Span<float> y, int row, int output)
    {
        var last = units.Length - 1;
        ref var w = ref Unsafe.As<short, Vector512<short>>(ref MemoryMarshal.GetReference(weights));
        ref var x0 = ref Pairs(x, row);
        ref var x1 = ref Pairs(x, Math.Min(row + 1, last));
        ref var x2 = ref Pairs(x, Math.Min(row + 2, last));
        ref var x3 = ref Pairs(x, Math.Min(row + 3, last));
        Vector512<int> y0 = default, y1 = default, y2 = default, y3 = default;
        var pairs = Inputs / 2;
        for (var pair = 0; pair < pairs; pair++)
        {
            var of = Unsafe.Add(ref w, pair);
            y0 += SumsOfPairs(Unsafe.Add(ref x0, pair), of);
            y1 += SumsOfPairs(Unsafe.Add(ref x1, pair), of);
            y2 += SumsOfPairs(Unsafe.Add(ref x2, pair), of);
            y3 += SumsOfPairs(Unsafe.Add(ref x3, pair), of);
        }

        Put(y, units, row, output, y0);
        Put(y, units, row + 1, output, y1);
        Put(y, units, row + 2, output, y2);
        Put(y, units, row + 3, output, y3);
    }

    /// <summary>A row's numbers, two in each int.</summary>
    private ref int Pairs(ReadOnlySpan<short> x, int row) => ref Unsafe.As<short, int>(ref MemoryMarshal.GetReference(x[(row * Inputs)..]));

    /// <summary>A pair of inputs with its weights to each output of the panel.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> SumsOfPairs(int pair, Vector512<short> weights) => Avx512BW.IsSupported
        ? Avx512BW.MultiplyAddAdjacent(Vector512.Create(pair).AsInt16(), weights)
        : Vector512.Create(SumsOfPairs(Vector256.Create(pair).AsInt16(), weights.GetLower()), SumsOfPairs(Vector256.Create(pair).AsInt16(), weights.GetUpper()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector256<int> SumsOfPairs(Vector256<short> one, Vector256<short> other) =>
        Avx2.IsSupported ? Avx2.MultiplyAddAdjacent(one, other)
        : Even(one) * Even(other) + Odd(one) * Odd(other);

    private static Vector256<int> Even(Vector256<short> pairs) => pairs.AsInt32() << 16 >> 16;

    private static Vector256<int> Odd(Vector256<short> pairs) => pairs.AsInt32() >> 16;

    private void Put(Span<float> y, ReadOnlySpan<float> units, int row, int output, Vector512<int> sums)
    {
        if (row < units.Length)
        {
            var scaled = Vector512.ConvertToSingle(sums) * (units[row] * Vector512.Create(_scales, output)) + Vector512.Create(Bias, output);
            scaled.CopyTo(y[(row * Outputs + output)..]);
        }
    }
}
