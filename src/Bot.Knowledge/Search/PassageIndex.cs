using Bot.Knowledge.Articles;
using Bot.Knowledge.Passages;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using Lucene.Net.Util;

namespace Bot.Knowledge.Search;

/// <summary>An index as it was when it was opened. Safe for many threads.</summary>
internal sealed class PassageIndex : IDisposable
{
    private readonly DirectoryReader? _reader;
    private readonly IndexSearcher? _searcher;

    public PassageIndex(DirectoryReader? reader)
    {
        _reader = reader;
        _searcher = reader is null ? null : new IndexSearcher(reader) { Similarity = new IndexFields.Similarity() };
    }

    public int PassageCount => _reader?.GetDocCount(IndexFields.Passage) ?? 0;

    /// <returns>An empty index where there is none, or none that can be read.</returns>
    public static PassageIndex Open(string folder)
    {
        if (!System.IO.Directory.Exists(folder))
        {
            return new PassageIndex(null);
        }

        try
        {
            // Not MMapDirectory: it keeps every input that a search clones in a weak table, and each collection goes through them all.
            using var directory = new NIOFSDirectory(folder);
            return new PassageIndex(DirectoryReader.Open(directory));
        }
        catch (Exception error) when (IsUnreadable(error))
        {
            return new PassageIndex(null);
        }
    }

    /// <summary>Whether an error means that the index is missing, damaged or of another version: it is derived, so it is made anew.</summary>
    public static bool IsUnreadable(Exception error) =>
        error is IndexNotFoundException or CorruptIndexException or IndexFormatTooNewException or IndexFormatTooOldException
            or EndOfStreamException or FileNotFoundException or ArgumentException;

    public int PassagesWith(string term) => _reader?.DocFreq(new Lucene.Net.Index.Term(IndexFields.Passage, term)) ?? 0;

    public IReadOnlySet<ArticleId> Articles()
    {
        var articles = new HashSet<ArticleId>();
        if (_reader is null || MultiFields.GetTerms(_reader, IndexFields.Article) is not { } terms)
        {
            return articles;
        }

        var live = MultiFields.GetLiveDocs(_reader);
        foreach (var term in terms)
        {
            // Terms of removed articles stay until segments are merged.
            if (MultiFields.GetTermDocsEnum(_reader, live, IndexFields.Article, term.Term).NextDoc() != DocIdSetIterator.NO_MORE_DOCS)
            {
                articles.Add(new ArticleId(term.Term.Utf8ToString()));
            }
        }

        return articles;
    }

    /// <returns>The best passages, best first.</returns>
    public IEnumerable<(PassageId Passage, float Score)> Passages(PassageQuery query, int limit) =>
        Search(query, IndexFields.Passage, limit).Select(hit => (hit.Id(IndexFields.First), hit.Score));

    /// <returns>The first and last passages of the best paragraphs, best first.</returns>
    public IEnumerable<(PassageId First, PassageId Last, float Score)> Paragraphs(PassageQuery query, int limit) =>
        Search(query, IndexFields.Paragraph, limit).Select(hit => (hit.Id(IndexFields.First), hit.Id(IndexFields.Last), hit.Score));

    public void Dispose() => _reader?.Dispose();

    private IEnumerable<Hit> Search(PassageQuery query, string field, int limit)
    {
        if (_searcher is null || query.Terms.Count == 0 || limit < 1)
        {
            return [];
        }

        var any = new BooleanQuery();
        foreach (var (term, weight) in query.Terms.Take(BooleanQuery.MaxClauseCount))
        {
            any.Add(new TermQuery(new Lucene.Net.Index.Term(field, term)) { Boost = weight }, Occur.SHOULD);
        }

        var only = query.Article is { } article
            ? new QueryWrapperFilter(new TermQuery(new Lucene.Net.Index.Term(IndexFields.Article, article.Value)))
            : null;
        return _searcher.Search(any, only, limit).ScoreDocs.Select(found => new Hit(_searcher.Doc(found.Doc), found.Score));
    }

    private readonly record struct Hit(Lucene.Net.Documents.Document Document, float Score)
    {
        public PassageId Id(string ordinal) => new(
            new ArticleId(Document.Get(IndexFields.Article)),
            Document.GetField(ordinal).GetInt32Value() ?? 0);
    }
}
