using Bot.Knowledge.Storage;
using LiteDB;

namespace Bot.Knowledge.Library;

/// <summary>
/// The files of a library in their folder. <c>knowledge.db</c> is never written: changes are made in a working copy
/// that takes its place when it is whole. So any number of processes may read while one reads new articles, and a
/// copy that an interrupted process left behind is gone on with.
/// </summary>
internal sealed class LibraryFiles(string folder)
{
    public string Folder { get; } = folder;

    public string Index => Path.Combine(Folder, "knowledge.index");

    private string Knowledge => Path.Combine(Folder, "knowledge.db");

    private string Working => Path.Combine(Folder, "knowledge.work.db");

    private string WorkingLog => Path.Combine(Folder, "knowledge.work-log.db");

    /// <summary>Of the knowledge file.</summary>
    public FileVersion Version
    {
        get
        {
            var file = new FileInfo(Knowledge);
            return file.Exists ? new FileVersion(file.LastWriteTimeUtc, file.Length) : default;
        }
    }

    /// <exception cref="LibraryException">The folder cannot be made.</exception>
    public void CreateFolder()
    {
        try
        {
            _ = Directory.CreateDirectory(Folder);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw Unwritable(error);
        }
    }

    /// <returns>An empty store where there is no knowledge file yet, or one of another version.</returns>
    /// <exception cref="LibraryException">The file is not Almanac's, or it is damaged.</exception>
    public KnowledgeStore OpenKnowledge()
    {
        try
        {
            return (File.Exists(Knowledge) ? KnowledgeStore.OpenToRead(Knowledge) : null) ?? KnowledgeStore.Empty();
        }
        catch (Exception error) when (error is not (OutOfMemoryException or UnauthorizedAccessException))
        {
            throw new LibraryException(
                $"{Knowledge} is not a knowledge file of Almanac, or it is damaged. Move it away (it is made anew from the articles) or choose another Data:Folder.",
                error);
        }
        catch (UnauthorizedAccessException error)
        {
            throw new LibraryException($"{Knowledge} may not be read. Give this user the right to, or choose another Data:Folder.", error);
        }
    }

    /// <summary>The copy that an interrupted process left, else one of the knowledge file, else a new one.</summary>
    public KnowledgeStore OpenWorking()
    {
        try
        {
            if (File.Exists(Working) && KnowledgeStore.OpenToWrite(Working) is { } left)
            {
                return left;
            }
        }
        catch (Exception error) when (error is LiteException or InvalidDataException)
        {
            // Broken off at a bad moment. It is only a copy.
        }

        DeleteWorking();
        if (File.Exists(Knowledge))
        {
            File.Copy(Knowledge, Working);
            if (KnowledgeStore.OpenToWrite(Working) is { } copy)
            {
                return copy;
            }

            DeleteWorking();
        }

        return KnowledgeStore.OpenToWrite(Working)!;
    }

    /// <summary>Puts the working copy, which must be closed, in the place of the knowledge file.</summary>
    public void Publish() => File.Move(Working, Knowledge, overwrite: true);

    /// <summary>Makes the line that an operator needs out of an error of the file system.</summary>
    public LibraryException Unwritable(Exception cause) => new(
        $"The data folder {Folder} cannot be written ({Reason(cause)}). Make room or give this user the right to write there, or choose another Data:Folder.",
        cause);

    private static string Reason(Exception cause) =>
        cause is UnauthorizedAccessException ? "no permission" : cause.Message.Contains("space", StringComparison.OrdinalIgnoreCase) ? "the disk is full" : "the disk refuses it";

    private void DeleteWorking()
    {
        File.Delete(Working);
        File.Delete(WorkingLog);
    }
}

/// <summary>Changes when another file takes the place of a file.</summary>
internal readonly record struct FileVersion(DateTime Written, long Length);
