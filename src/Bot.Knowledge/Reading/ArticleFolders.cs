namespace Bot.Knowledge.Reading;

/// <summary>
/// The articles of several folders: all <c>*.txt</c> files, subfolders included, hidden ones left out. Of two files
/// with one title, the one of the folder named first is taken; in one folder the first by path is, and the other is
/// reported.
/// </summary>
public static class ArticleFolders
{
    private static readonly EnumerationOptions Everywhere = new()
    {
        RecurseSubdirectories = true,
        MatchCasing = MatchCasing.CaseInsensitive,
        AttributesToSkip = FileAttributes.Hidden | FileAttributes.System,
        IgnoreInaccessible = true,
    };

    /// <param name="folders">Those that do not exist count as empty.</param>
    /// <returns>In order of <paramref name="folders"/>, then by path. Each file is read when it is asked for.</returns>
    public static IEnumerable<(ArticleFile? File, ReadingProblem? Problem)> Read(IReadOnlyList<string> folders)
    {
        var taken = new Dictionary<string, (string Folder, ArticleFile File)>(StringComparer.Ordinal);
        foreach (var (folder, path) in folders.SelectMany(FilesOf))
        {
            var (file, problem) = ArticleFile.Read(path);
            if (file is null)
            {
                yield return (null, problem);
            }
            else if (taken.TryAdd(file.Title, (folder, file with { Text = "" })))
            {
                yield return (file, null);
            }
            else if (taken[file.Title] is var first && string.Equals(first.Folder, folder, StringComparison.Ordinal))
            {
                yield return (null, SecondOfTitle(file, first.File.Path));
            }
        }
    }

    /// <summary>The paths alone, in reading order.</summary>
    public static IEnumerable<(string Folder, string Path)> FilesOf(string folder) =>
        Directory.Exists(folder)
            ? Directory.EnumerateFiles(folder, "*.txt", Everywhere).Order(StringComparer.Ordinal).Select(path => (folder, path))
            : [];

    private static ReadingProblem SecondOfTitle(ArticleFile file, string first) =>
        new(file.Path, 1, $"The title \"{file.Title}\" is taken by {first}. Remove one of the two, or change its title line.");
}
