using System.IO.Compression;
using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;

namespace Bot.Answers.Vectors;

/// <summary>
/// Reads what <c>Bot.Evaluation encoder</c> writes, packed by Brotli. Little endian: the word pieces (a string with a piece in
/// each line), their vectors and those of the places as tables, a norm, and the layers (int32 count; for each the int32 number
/// of heads and its parts in the order of <see cref="EncoderLayer"/>). A table is int32 rows and columns, a float scale for
/// each column, and the rows as sbytes; a matrix is a table of inputs by outputs, then the bias, a float for each output; a norm
/// is its scales and its biases.
/// </summary>
internal sealed class EncoderFile : IDisposable
{
    private const string Resource = "encoder.bin";

    private readonly BinaryReader _file;

    private EncoderFile(Stream stream) => _file = new BinaryReader(new BrotliStream(stream, CompressionMode.Decompress), Encoding.UTF8);

    public static SentenceEncoder ReadEmbedded()
    {
        using var file = new EncoderFile(Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException($"There is no {Resource} among the resources."));
        return new SentenceEncoder(
            new WordPieces(file._file.ReadString()), file.Table(), file.Table(), file.Norm(), [.. Enumerable.Range(0, file._file.ReadInt32()).Select(_ => file.Layer())]);
    }

    public void Dispose() => _file.Dispose();

    private EncoderLayer Layer() => new(_file.ReadInt32(), Matrix(), Matrix(), Norm(), Matrix(), Matrix(), Norm());

    private LayerNorm Norm() => new(Floats(), Floats());

    private Matrix Matrix()
    {
        var weights = Table();
        return new Matrix(weights.Rows, weights.Columns, weights.Values, weights.Scales, Floats());
    }

    private float[] Floats() => Floats(_file.ReadInt32());

    private float[] Floats(int count)
    {
        var floats = new float[count];
        _file.BaseStream.ReadExactly(MemoryMarshal.AsBytes(floats.AsSpan()));
        return floats;
    }

    private ByteTable Table()
    {
        var (rows, columns) = (_file.ReadInt32(), _file.ReadInt32());
        return new ByteTable(rows, columns, Floats(columns), (sbyte[])(Array)_file.ReadBytes(rows * columns));
    }
}

/// <summary>Numbers of a byte each, row by row, with a scale for each column.</summary>
internal sealed record ByteTable(int Rows, int Columns, float[] Scales, sbyte[] Values);
