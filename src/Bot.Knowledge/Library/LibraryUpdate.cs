using Bot.Knowledge.Articles;
using Bot.Knowledge.Extraction;
using Bot.Knowledge.Reading;
using Bot.Knowledge.Search;
using Bot.Knowledge.Storage;

namespace Bot.Knowledge.Library;

/// <summary>Brings a library up to date, once. The library's lock must be held.</summary>
internal sealed class LibraryUpdate(
    ArticleLibrary library, LibraryFiles files, IProgress<ReadingProgress>? progress, CancellationToken cancellationToken)
{
    /// <summary>In articles. After so many, readers in this process are shown those that are ready.</summary>
    private const int ShownAtOnce = 8;

    public ReadingReport Run(IReadOnlyList<string> folders)
    {
        var (wanted, problems) = Survey(folders);
        var published = library.ShowPublished();
        var had = published.Store.Articles.Select(article => article.Id).ToHashSet();
        var read = wanted.Keys.Except(had).Count();
        var removed = had.Except(wanted.Keys).Count();
        if (read + removed > 0 || !published.Index.Articles().SetEquals(had))
        {
            Rework(wanted);
        }

        return new ReadingReport(read, wanted.Count - read, removed, problems);
    }

    /// <summary>Which articles there are, without keeping their texts in memory.</summary>
    private (Dictionary<ArticleId, string> Paths, List<ReadingProblem> Problems) Survey(IReadOnlyList<string> folders)
    {
        var paths = new Dictionary<ArticleId, string>();
        var problems = new List<ReadingProblem>();
        foreach (var (file, problem) in ArticleFolders.Read(folders))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (file is null)
            {
                problems.Add(problem!);
            }
            else
            {
                paths[file.Id] = file.Path;
            }
        }

        return (paths, problems);
    }

    private void Rework(Dictionary<ArticleId, string> wanted)
    {
        using (var index = new PassageIndexWriter(files.Index))
        {
            var store = files.OpenWorking();
            library.Show(new LibraryView(store, index.Snapshot()));
            try
            {
                Fill(store, index, wanted);
                index.Commit();
            }
            catch
            {
                // What is written stays in the working copy; the next update goes on with it.
                _ = library.ShowPublished();
                throw;
            }

            library.Show(new LibraryView(KnowledgeStore.Empty(), new PassageIndex(null)));
        }

        files.Publish();
        _ = library.ShowPublished();
    }

    private void Fill(KnowledgeStore store, PassageIndexWriter index, Dictionary<ArticleId, string> wanted)
    {
        foreach (var gone in store.Articles.Where(article => !wanted.ContainsKey(article.Id)).ToList())
        {
            store.Remove(gone.Id);
        }

        MatchIndex(store, index);
        var missing = wanted.Where(article => !store.Has(article.Key)).ToList();
        var done = 0;
        foreach (var knowledge in Extract(missing))
        {
            cancellationToken.ThrowIfCancellationRequested();
            store.Add(knowledge);
            index.Add(knowledge.Article.Id, knowledge.Passages);
            progress?.Report(new ReadingProgress(++done, missing.Count, knowledge.Article.Title));
            if (done % ShownAtOnce == 0)
            {
                library.Show(new LibraryView(store, index.Snapshot()), keepStore: true);
            }
        }
    }

    /// <summary>Reads on all cores; the articles come one by one, in order. A file that has changed since the survey waits for the next.</summary>
    private ParallelQuery<ArticleKnowledge> Extract(IReadOnlyList<KeyValuePair<ArticleId, string>> articles) => articles
        .AsParallel().AsOrdered()
        .WithMergeOptions(ParallelMergeOptions.NotBuffered)
        .WithCancellation(cancellationToken)
        .Select(article => ArticleFile.Read(article.Value).File is { } file && file.Id == article.Key ? KnowledgeExtractor.Extract(file) : null)
        .OfType<ArticleKnowledge>();

    /// <summary>Makes the index hold just the articles of the store.</summary>
    private static void MatchIndex(KnowledgeStore store, PassageIndexWriter index)
    {
        using var indexed = index.Snapshot();
        var has = indexed.Articles();
        foreach (var gone in has.Where(article => !store.Has(article)))
        {
            index.Remove(gone);
        }

        foreach (var article in store.Articles.Where(article => !has.Contains(article.Id)))
        {
            index.Add(article.Id, store.Passages(article.Id, 0, article.Passages));
        }
    }
}
