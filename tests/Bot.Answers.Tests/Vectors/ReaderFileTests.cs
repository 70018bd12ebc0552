using System.IO.Compression;
using Bot.Answers.Vectors;

namespace Bot.Answers.Tests.Vectors;

public sealed class ReaderFileTests
{
    [Fact]
    public void A_reader_of_another_encoder_is_refused() =>
        Should.Throw<InvalidDataException>(() => ReaderFile.Read(Packed(2, 0.5f, 0.5f))).Message.ShouldContain("Bot.Evaluation reader");

    [Fact]
    public void A_reader_that_ends_too_soon_is_refused() =>
        Should.Throw<EndOfStreamException>(() => ReaderFile.Read(Packed(384, 0.5f)));

    /// <param name="count">Of the floats that are told to follow.</param>
    private static MemoryStream Packed(int count, params float[] floats)
    {
        var packed = new MemoryStream();
        using (var file = new BinaryWriter(new BrotliStream(packed, CompressionLevel.Fastest, leaveOpen: true)))
        {
            file.Write(count);
            Array.ForEach(floats, file.Write);
        }

        packed.Position = 0;
        return packed;
    }
}
