using System.Reflection;
using System.Runtime.InteropServices;
using System.Text;

namespace Bot.Answers.Vectors;

/// <summary>
/// Reads what <c>Bot.Evaluation encoder</c> writes. Little endian: the word pieces (int32 count, then for each a string and its
/// score as float), the frequencies of the places (int32 count, floats), the vectors of the pieces as a table, the layers
/// (int32 count; for each the int32 number of heads and its parts in the order of <see cref="EncoderLayer"/>, before the
/// residual a byte that tells whether there is one) and the last matrix. A table is int32 rows and columns, a float scale for
/// each column, and the rows as sbytes; a matrix is a table of inputs by outputs, then the bias, a float for each output.
/// </summary>
internal sealed class EncoderFile : IDisposable
{
    private const string Resource = "encoder.bin";

    private readonly BinaryReader _file;

    private EncoderFile(Stream stream) => _file = new BinaryReader(stream, Encoding.UTF8);

    public static SentenceEncoder ReadEmbedded()
    {
        using var file = new EncoderFile(Assembly.GetExecutingAssembly().GetManifestResourceStream(Resource)
            ?? throw new InvalidDataException($"There is no {Resource} among the resources."));
        var pieces = file.Pieces();
        var frequencies = file.Floats();
        var vectors = file.Table();
        var layers = Enumerable.Range(0, file._file.ReadInt32()).Select(_ => file.Layer()).ToList();
        return new SentenceEncoder(pieces, vectors, frequencies, layers, file.Matrix());
    }

    public void Dispose() => _file.Dispose();

    private WordPieces Pieces()
    {
        var pieces = Enumerable.Range(0, _file.ReadInt32()).Select(_ => (Text: _file.ReadString(), Score: _file.ReadSingle())).ToList();
        return new WordPieces([.. pieces.Select(piece => piece.Text)], [.. pieces.Select(piece => piece.Score)]);
    }

    private EncoderLayer Layer() => new(
        _file.ReadInt32(), Norm(), Matrix(), Matrix(), _file.ReadBoolean() ? Matrix() : null, Norm(), Matrix(), Matrix());

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
