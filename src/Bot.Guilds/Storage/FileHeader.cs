using System.Buffers.Binary;
using System.Text;

namespace Bot.Guilds.Storage;

/// <summary>The first page of the file, read before LiteDB sees it: LiteDB opens any file, and even cuts it to whole pages.</summary>
internal static class FileHeader
{
    private const int SignatureAt = 32;
    private const int UserVersionAt = 76;

    private static readonly byte[] Signature = Encoding.ASCII.GetBytes("** This is a LiteDB file **");

    /// <exception cref="InvalidDataException">It is not a file of ours.</exception>
    public static byte Version(PagedStream pages)
    {
        var header = new byte[PagedStream.PageSize];
        pages.Position = 0;
        _ = pages.Read(header, 0, header.Length);
        pages.Position = 0;
        var mark = BinaryPrimitives.ReadInt32LittleEndian(header.AsSpan(UserVersionAt));
        return header.AsSpan(SignatureAt).StartsWith(Signature) && (mark & ~byte.MaxValue) == GuildSchema.Mark
            ? (byte)mark
            : throw new InvalidDataException("it is another program's file, and was not touched. Move it away, or set Data:Folder to another folder");
    }
}
