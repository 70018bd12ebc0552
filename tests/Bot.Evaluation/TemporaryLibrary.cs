using Bot.Answers.Ask;
using Bot.Answers.Sources;
using Bot.Knowledge.Library;

namespace Bot.Evaluation;

/// <summary>A library of articles to measure on, in a folder of its own that is deleted at the end.</summary>
internal sealed class TemporaryLibrary : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("almanac-evaluation-").FullName;

    private readonly Lazy<QuestionAnswering> _answering;

    private TemporaryLibrary()
    {
        Articles = Directory.CreateDirectory(Path.Combine(_folder, "articles")).FullName;
        Library = ArticleLibrary.Open(Path.Combine(_folder, "library"));
        _answering = new Lazy<QuestionAnswering>(() => new QuestionAnswering(Library, new ArticleLinks(ArticleLinks.DefaultTemplate)));
    }

    public string Articles { get; }

    public ArticleLibrary Library { get; }

    public QuestionAnswering Answering => _answering.Value;

    /// <param name="write">Writes the articles' files into a folder.</param>
    public static TemporaryLibrary Read(Action<string> write)
    {
        var made = new TemporaryLibrary();
        write(made.Articles);
        made.Update(made.Articles);
        return made;
    }

    public static TemporaryLibrary ReadFolder(string folder)
    {
        var made = new TemporaryLibrary();
        made.Update(folder);
        return made;
    }

    public void Dispose()
    {
        Library.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private void Update(string folder) => Library.UpdateAsync([folder], null, CancellationToken.None).GetAwaiter().GetResult();
}
