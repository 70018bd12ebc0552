using System.Security.Cryptography;
using System.Text;

namespace Bot.Data;

/// <summary>The folder that holds everything Almanac keeps.</summary>
internal sealed class DataFolder
{
    private DataFolder(string path) => FullPath = path;

    public string FullPath { get; }

    /// <summary>Copies of imported articles, read besides the configured folder.</summary>
    public string Imports => Path.Combine(FullPath, "articles");

    /// <summary>Makes the folder where it is missing.</summary>
    /// <exception cref="SetupException">It cannot be made or written to.</exception>
    public static DataFolder Open(string path)
    {
        try
        {
            Directory.CreateDirectory(path);
            using var probe = new FileStream(
                Path.Combine(path, $".writable-{Guid.NewGuid():N}"),
                FileMode.CreateNew, FileAccess.Write, FileShare.None, bufferSize: 1, FileOptions.DeleteOnClose);
            probe.WriteByte(0);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new SetupException(
                $"The data folder '{path}' cannot be written to. Make it writable for this user, or set Data:Folder (the variable Data__Folder) to another.");
        }

        return new DataFolder(path);
    }

    /// <summary>The usual library lies in the folder itself, that of another article folder in one of its own.</summary>
    /// <param name="articleFolder">Full path; null for the usual library.</param>
    public string LibraryOf(string? articleFolder)
    {
        if (articleFolder is null)
        {
            return FullPath;
        }

        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(Path.TrimEndingDirectorySeparator(articleFolder)));
        return Path.Combine(FullPath, "libraries", Convert.ToHexStringLower(hash.AsSpan(0, 8)));
    }
}
