using Bot.Knowledge.Articles;
using Bot.Knowledge.Passages;
using Lucene.Net.Documents;
using Lucene.Net.Index;
using Lucene.Net.Store;

namespace Bot.Knowledge.Search;

/// <summary>Adds articles to the index and takes them out. Nothing is seen by others before <see cref="Commit"/>.</summary>
internal sealed class PassageIndexWriter : IDisposable
{
    private const double BufferMegabytes = 16;

    private readonly FSDirectory _directory;
    private readonly IndexWriter _writer;

    /// <param name="folder">Made where it does not exist. An index of another version, or a damaged one, is made anew.</param>
    public PassageIndexWriter(string folder)
    {
        _directory = new NIOFSDirectory(folder);
        try
        {
            _writer = Open(OpenMode.CREATE_OR_APPEND);
        }
        catch (Exception error) when (PassageIndex.IsUnreadable(error))
        {
            _writer = Open(OpenMode.CREATE);
        }
    }

    public void Add(ArticleId article, IReadOnlyList<Passage> passages)
    {
        foreach (var passage in passages)
        {
            _writer.AddDocument(
            [
                Id(article),
                new TextField(IndexFields.Passage, passage.Text, Field.Store.NO),
                new Int32Field(IndexFields.First, passage.Id.Ordinal, Field.Store.YES),
            ]);
        }

        foreach (var paragraph in passages.GroupBy(passage => passage.Paragraph).Select(group => group.ToList()))
        {
            var head = string.Join(". ", paragraph[0].SectionPath.Prepend(paragraph[0].ArticleTitle));
            _writer.AddDocument(
            [
                Id(article),
                new TextField(IndexFields.Paragraph, $"{head}. {string.Join(' ', paragraph.Select(passage => passage.Text))}", Field.Store.NO),
                new Int32Field(IndexFields.First, paragraph[0].Id.Ordinal, Field.Store.YES),
                new Int32Field(IndexFields.Last, paragraph[^1].Id.Ordinal, Field.Store.YES),
            ]);
        }
    }

    public void Remove(ArticleId article) => _writer.DeleteDocuments(new Lucene.Net.Index.Term(IndexFields.Article, article.Value));

    /// <summary>What has been added so far, for readers in this process.</summary>
    public PassageIndex Snapshot() => new(DirectoryReader.Open(_writer, applyAllDeletes: true));

    public void Commit() => _writer.Commit();

    /// <summary>Ends without committing what is not committed.</summary>
    public void Dispose()
    {
        _writer.Rollback();
        _writer.Dispose();
        _directory.Dispose();
    }

    private static StringField Id(ArticleId article) => new(IndexFields.Article, article.Value, Field.Store.YES);

    private IndexWriter Open(OpenMode mode) => new(_directory, new IndexWriterConfig(TermAnalyzer.Version, TermAnalyzer.Analyzer)
    {
        OpenMode = mode,
        Similarity = new IndexFields.Similarity(),
        RAMBufferSizeMB = BufferMegabytes,
    });
}
