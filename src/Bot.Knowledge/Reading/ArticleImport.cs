namespace Bot.Knowledge.Reading;

/// <summary>Copies articles into a folder of the bot's own.</summary>
public static class ArticleImport
{
    /// <summary>
    /// Copies every readable article of <paramref name="sources"/>, each file whole or not at all. An article takes the
    /// place of the one of the same title; a file of the same name but of another title is left alone, and the new one
    /// gets a number behind its name.
    /// </summary>
    /// <param name="sources">Files, or folders as <see cref="ArticleFolders"/> reads them.</param>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    /// <exception cref="UnauthorizedAccessException">The folder may not be written.</exception>
    public static ImportReport Copy(IReadOnlyList<string> sources, string folder)
    {
        _ = Directory.CreateDirectory(folder);
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (file, _) in ArticleFolders.Read([folder]))
        {
            if (file is not null)
            {
                paths[file.Title] = file.Path;
            }
        }

        var titles = new List<string>();
        var problems = new List<ReadingProblem>();
        foreach (var (file, problem) in sources.SelectMany(Read))
        {
            if (file is null)
            {
                problems.Add(problem!);
                continue;
            }

            var target = paths.GetValueOrDefault(file.Title) ?? FreePath(folder, Path.GetFileName(file.Path));
            paths[file.Title] = target;
            Replace(file.Path, target);
            titles.Add(file.Title);
        }

        return new ImportReport(titles, problems);
    }

    private static IEnumerable<(ArticleFile? File, ReadingProblem? Problem)> Read(string source) => Directory.Exists(source)
        ? ArticleFolders.Read([source])
        : [ArticleFile.Read(source)];

    private static string FreePath(string folder, string name)
    {
        var stem = Path.GetFileNameWithoutExtension(name);
        var path = Path.Combine(folder, stem + ".txt");
        for (var number = 2; File.Exists(path); number++)
        {
            path = Path.Combine(folder, $"{stem} ({number}).txt");
        }

        return path;
    }

    private static void Replace(string source, string target)
    {
        if (string.Equals(Path.GetFullPath(source), Path.GetFullPath(target), StringComparison.Ordinal))
        {
            return;
        }

        var aside = target + ".new";
        File.Copy(source, aside, overwrite: true);
        File.Move(aside, target, overwrite: true);
    }
}

/// <param name="Titles">Of the articles that were copied, in order.</param>
/// <param name="Problems">Files that were not.</param>
public sealed record ImportReport(IReadOnlyList<string> Titles, IReadOnlyList<ReadingProblem> Problems);
