namespace Bot.Guilds.Storage;

internal static class WholeFile
{
    private const int ChunkLength = 1024 * 1024;

    /// <summary>The copy is forced to the disk, and takes its name only then.</summary>
    public static void Copy(FileStream source, string target)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        var unfinished = target + ".part";
        using (var copy = new FileStream(unfinished, FileMode.Create, FileAccess.Write, FileShare.None, bufferSize: 0))
        {
            source.Position = 0;
            source.CopyTo(copy, ChunkLength);
            copy.Flush(flushToDisk: true);
        }

        File.Move(unfinished, target, overwrite: true);
    }
}
