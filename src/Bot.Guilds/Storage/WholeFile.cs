namespace Bot.Guilds.Storage;

internal static class WholeFile
{
    private const int ChunkLength = 1024 * 1024;

    /// <summary>The copy is forced to the disk, and takes its name only then; what a crash left is written over by the next.</summary>
    public static void Copy(FileStream source, string target)
    {
        var folder = Path.GetDirectoryName(target)!;
        Directory.CreateDirectory(folder);
        var unfinished = Path.Combine(folder, "unfinished.part");
        try
        {
            Write(source, unfinished);
            File.Move(unfinished, target, overwrite: true);
        }
        catch
        {
            // On a full disk it would take the room that is left.
            File.Delete(unfinished);
            throw;
        }
    }

    private static void Write(FileStream source, string target)
    {
        using var copy = new FileStream(target, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0);
        source.Position = 0;
        source.CopyTo(copy, ChunkLength);
        copy.Flush(flushToDisk: true);
    }
}
