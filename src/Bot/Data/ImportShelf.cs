using Bot.Knowledge.Reading;

namespace Bot.Data;

/// <summary>The folder of imported articles: one file for each title.</summary>
internal sealed class ImportShelf
{
    private readonly string _folder;
    private readonly Dictionary<string, string> _paths;

    private ImportShelf(string folder, Dictionary<string, string> paths) => (_folder, _paths) = (folder, paths);

    public static ImportShelf Open(string folder)
    {
        Directory.CreateDirectory(folder);
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (file, _) in ArticleFolders.Read([folder]))
        {
            if (file is not null)
            {
                paths.TryAdd(file.Title, file.Path);
            }
        }

        return new ImportShelf(folder, paths);
    }

    /// <summary>Copies the file as it is, in the place of an earlier one of the same title. Readers never see half of it.</summary>
    public void Put(ArticleFile article)
    {
        if (!_paths.TryGetValue(article.Title, out var path))
        {
            path = FreePath(Path.GetFileNameWithoutExtension(article.Path));
            _paths.Add(article.Title, path);
        }

        var half = Path.Combine(_folder, $".import-{Guid.NewGuid():N}");
        File.Copy(article.Path, half);
        File.Move(half, path, overwrite: true);
    }

    /// <summary>Two articles may have files of the same name: the second becomes "name (2).txt".</summary>
    private string FreePath(string name)
    {
        var path = Path.Combine(_folder, $"{name}.txt");
        for (var number = 2; File.Exists(path); number++)
        {
            path = Path.Combine(_folder, $"{name} ({number}).txt");
        }

        return path;
    }
}
