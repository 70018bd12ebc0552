using System.IO.Compression;
using System.Runtime.InteropServices;
using System.Text;

namespace Bot.Answers.Vectors;

/// <summary>
/// Reads weights that <c>Bot.Evaluation</c> wrote, packed by Brotli. Little endian: floats are their int32 count and themselves; a table
/// is int32 rows and columns, a float scale for each column, and the rows as sbytes; a matrix is a table of inputs by outputs,
/// then the biases of the outputs; a norm is its scales and its biases.
/// </summary>
/// <param name="stream">Is closed with the reader.</param>
internal sealed class WeightReader(Stream stream) : IDisposable
{
    private readonly BinaryReader _file = new(new BrotliStream(stream, CompressionMode.Decompress), Encoding.UTF8);

    public string Text() => _file.ReadString();

    public int Number() => _file.ReadInt32();

    public float[] Floats() => Floats(Number());

    public LayerNorm Norm() => new(Floats(), Floats());

    public Matrix Matrix()
    {
        var weights = Table();
        return new Matrix(weights.Rows, weights.Columns, weights.Values, weights.Scales, Floats());
    }

    public ByteTable Table()
    {
        var (rows, columns) = (Number(), Number());
        return new ByteTable(rows, columns, Floats(columns), (sbyte[])(Array)_file.ReadBytes(rows * columns));
    }

    public void Dispose() => _file.Dispose();

    private float[] Floats(int count)
    {
        var floats = new float[count];
        _file.BaseStream.ReadExactly(MemoryMarshal.AsBytes(floats.AsSpan()));
        return floats;
    }
}

/// <summary>Numbers of a byte each, row by row, with a scale for each column.</summary>
internal sealed record ByteTable(int Rows, int Columns, float[] Scales, sbyte[] Values)
{
    /// <summary>What the bytes stand for, row by row.</summary>
    public float[] Numbers() => [.. Values.Select((value, i) => Scales[i % Columns] * value)];
}
