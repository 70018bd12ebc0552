using Bot.Evaluation.Squad;

namespace Bot.Evaluation.Learning;

/// <summary>
/// The articles of the sources of a training by name: of files in SQuAD form, then of folders of text files and those in the form of the CMU set.
/// </summary>
internal sealed class ArticleTexts
{
    private readonly List<string> _folders = [];
    private readonly Dictionary<string, SquadArticle> _squad = new(StringComparer.Ordinal);

    public ArticleTexts(IEnumerable<string> sources)
    {
        foreach (var source in sources)
        {
            if (Directory.Exists(source))
            {
                _folders.AddRange(source, Path.Combine(source, "articles"));
                continue;
            }

            foreach (var article in SquadFile.Read(source).Data)
            {
                _squad.TryAdd(article.Title, article);
            }
        }
    }

    /// <exception cref="FileNotFoundException">No source has it.</exception>
    public string this[string name] =>
        _squad.TryGetValue(name, out var article) ? SquadArticles.TextOf(article)
        : _folders.Select(folder => Path.Combine(folder, $"{name}.txt")).FirstOrDefault(File.Exists) is { } file ? File.ReadAllText(file)
        : throw new FileNotFoundException($"None of the sources has the article {name}.");
}
