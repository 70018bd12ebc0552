using System.Runtime.InteropServices;

namespace Bot.Evaluation.Vectors;

/// <summary>Writes weights in the form of <c>WeightReader</c>.</summary>
internal static class WeightWriter
{
    /// <param name="values">Row by row.</param>
    /// <param name="step">As a share of the standard deviation of a column.</param>
    public static void WriteTable(this BinaryWriter file, float[] values, int columns, float step)
    {
        var rows = values.Length / columns;
        var scales = new float[columns];
        for (var column = 0; column < columns; column++)
        {
            var own = Enumerable.Range(0, rows).Select(row => values[row * columns + column]).ToList();
            var mean = own.Average();
            scales[column] = Math.Max(step * MathF.Sqrt(own.Average(value => (value - mean) * (value - mean))), own.Max(Math.Abs) / sbyte.MaxValue);
        }

        file.Write(rows);
        file.Write(columns);
        file.Write(MemoryMarshal.AsBytes(scales.AsSpan()));
        for (var i = 0; i < values.Length; i++)
        {
            file.Write((sbyte)MathF.Round(values[i] / scales[i % columns]));
        }
    }

    public static void WriteFloats(this BinaryWriter file, float[] values)
    {
        file.Write(values.Length);
        file.Write(MemoryMarshal.AsBytes(values.AsSpan()));
    }
}
