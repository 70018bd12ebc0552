using System.Security.Cryptography;
using System.Text;
using Bot.Articles.Structure;
using Bot.Knowledge.Articles;

namespace Bot.Knowledge.Reading;

/// <summary>A file that holds an article.</summary>
/// <param name="Text">Without a byte order mark, else as it stands in the file.</param>
public sealed record ArticleFile(string Path, string Title, string Text)
{
    /// <summary>In bytes. A longer text is no article, and would not fit into memory beside everything else.</summary>
    public const int LargestFile = 64 * 1024 * 1024;

    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public ArticleId Id => new(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Title + '\n' + Text)).AsSpan(0, 8)));

    /// <returns>The file, or what is wrong with it. A file that vanishes meanwhile is a problem like any other.</returns>
    public static (ArticleFile? File, ReadingProblem? Problem) Read(string path)
    {
        try
        {
            var length = new FileInfo(path).Length;
            if (length > LargestFile)
            {
                return Fail(path, 1, $"The file has {length:N0} bytes; articles of up to {LargestFile:N0} bytes are read. Split it.");
            }

            return Decode(path, File.ReadAllBytes(path));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            return Fail(path, 1, "The file cannot be opened. Check that it exists and may be read.");
        }
    }

    private static (ArticleFile? File, ReadingProblem? Problem) Decode(string path, ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xFE]) || bytes.StartsWith((ReadOnlySpan<byte>)[0xFE, 0xFF]))
        {
            return Fail(path, 1, "The file is UTF-16. Save it as UTF-8.");
        }

        if (bytes.IndexOf((byte)0) is var zero and >= 0)
        {
            return Fail(path, LineOf(bytes, zero), "The file is not text. Only plain text in UTF-8 is read.");
        }

        if (bytes.StartsWith(Encoding.UTF8.Preamble))
        {
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        }

        try
        {
            var text = Strict.GetString(bytes);
            return string.IsNullOrWhiteSpace(text)
                ? Fail(path, 1, "The file is empty. An article begins with a line \"= Title =\".")
                : (new ArticleFile(path, ArticleParser.TitleOf(text) ?? System.IO.Path.GetFileNameWithoutExtension(path), text), null);
        }
        catch (DecoderFallbackException)
        {
            var bad = FirstInvalid(bytes);
            return Fail(path, LineOf(bytes, bad), $"The file is not UTF-8 (byte {bytes[bad]:X2} in this line). Save it as UTF-8.");
        }
    }

    private static int FirstInvalid(ReadOnlySpan<byte> bytes)
    {
        var at = 0;
        while (Rune.DecodeFromUtf8(bytes[at..], out _, out var consumed) == System.Buffers.OperationStatus.Done)
        {
            at += consumed;
        }

        return at;
    }

    private static int LineOf(ReadOnlySpan<byte> bytes, int offset) => bytes[..offset].Count((byte)'\n') + 1;

    private static (ArticleFile? File, ReadingProblem? Problem) Fail(string path, int line, string message) =>
        (null, new ReadingProblem(path, line, message));
}
