using Bot.Knowledge.Articles;
using Bot.Knowledge.Events;
using Bot.Knowledge.Passages;
using Bot.Knowledge.People;
using Bot.Knowledge.Reading;
using Bot.Knowledge.Search;
using NodaTime;

namespace Bot.Knowledge.Library;

/// <summary>
/// What the bot has read. Safe for many readers at once, in this process and in others; shows at each call what is
/// ready by then, also while new articles are read.
/// </summary>
public sealed class ArticleLibrary : IDisposable
{
    private readonly LibraryFiles _files;
    private readonly TimeProvider _time;
    private readonly ReaderWriterLockSlim _gate = new();
    private LibraryView _view;

    private ArticleLibrary(LibraryFiles files, TimeProvider time)
    {
        (_files, _time) = (files, time);
        _view = OpenPublished(files);
    }

    /// <summary>By title.</summary>
    public IReadOnlyList<Article> Articles => Read(view => view.Store.Articles);

    /// <summary>The number of all passages.</summary>
    public int PassageCount => Read(view => view.Index.PassageCount);

    /// <summary>The days of the year that have events, in order of the year.</summary>
    public IReadOnlyList<AnnualDate> DaysWithEvents => Read(view => view.DaysWithEvents);

    /// <summary>Every name and alias of everyone, for look-up and completion.</summary>
    public PeopleDirectory People => Read(view => view.People);

    /// <param name="folder">Holds the library's files and nothing else of interest; made where it does not exist.</param>
    /// <exception cref="LibraryException">The folder cannot be used.</exception>
    public static ArticleLibrary Open(string folder, TimeProvider? time = null)
    {
        var files = new LibraryFiles(Path.GetFullPath(folder));
        files.CreateFolder();
        return new ArticleLibrary(files, time ?? TimeProvider.System);
    }

    /// <summary>
    /// Reads what is new or has changed, and forgets what is gone. Waits while another process does so. Cancelled, it
    /// keeps what it has read; the next call goes on from there.
    /// </summary>
    /// <param name="articleFolders">As for <see cref="ArticleFolders.Read"/>.</param>
    /// <exception cref="LibraryException">The library's folder cannot be written.</exception>
    public async Task<ReadingReport> UpdateAsync(
        IReadOnlyList<string> articleFolders, IProgress<ReadingProgress>? progress, CancellationToken cancellationToken)
    {
        using var held = await LibraryLock.AcquireAsync(_files, _time, cancellationToken);
        try
        {
            return await Task.Run(() => new LibraryUpdate(this, _files, progress, cancellationToken).Run(articleFolders), cancellationToken);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw _files.Unwritable(error);
        }
    }

    /// <summary>Ignores case and accents; a title that begins so is taken where it is the only one.</summary>
    public Article? FindArticle(string title) => Read(view => view.FindArticle(title));

    /// <summary>All passages of an article in text order; empty where the library has no such article.</summary>
    public IReadOnlyList<Passage> Passages(ArticleId article) => Passages(article, 0, int.MaxValue >> 8);

    /// <summary>The passages from <paramref name="first"/> to <paramref name="last"/> that exist, in text order.</summary>
    public IReadOnlyList<Passage> Passages(ArticleId article, int first, int last) =>
        Read(view => view.Store.Passages(article, first, last));

    /// <summary>
    /// The passages that share most with the query and those of the paragraphs that do, best first. The limit counts
    /// the former; the latter come on top.
    /// </summary>
    public IReadOnlyList<FoundPassage> Search(PassageQuery query) => Read(view => view.Search(query));

    /// <summary>In how many passages a term of <see cref="TermAnalyzer"/> stands; 0 for a word that no article has.</summary>
    public int PassagesWith(string term) => Read(view => view.Index.PassagesWith(term));

    /// <summary>Of exact day precision on that day of any year, by article and in text order.</summary>
    public IReadOnlyList<Event> EventsOn(AnnualDate day) => Read(view => view.Store.EventsOn(day));

    /// <summary>In text order; of all articles where <paramref name="article"/> is null, then by title.</summary>
    public IReadOnlyList<Event> Events(ArticleId? article) => Read(view => article is { } id
        ? view.Store.EventsOf(id)
        : view.Store.Articles.SelectMany(each => view.Store.EventsOf(each.Id)).ToList());

    /// <summary>The events that one passage dates, in text order.</summary>
    public IReadOnlyList<Event> EventsIn(PassageId passage) => Read(view => view.Store.EventsIn(passage));

    /// <summary>What each article says of the person of exactly this name, by article title.</summary>
    public IReadOnlyList<Person> PeopleNamed(string name) => Read(view => view.Store.PeopleNamed(name));

    /// <summary>The people of one article, in order of appearance.</summary>
    public IReadOnlyList<Person> PeopleOf(ArticleId article) => Read(view => view.Store.PeopleOf(article));

    public void Dispose()
    {
        _view.Dispose();
        _gate.Dispose();
    }

    /// <summary>Shows another view from now on, after those who are reading the old one have ended.</summary>
    /// <param name="keepStore">The new view goes on with the store of the old one.</param>
    internal void Show(LibraryView view, bool keepStore = false)
    {
        _gate.EnterWriteLock();
        try
        {
            var old = _view;
            _view = view;
            if (keepStore)
            {
                old.Index.Dispose();
            }
            else
            {
                old.Dispose();
            }
        }
        finally
        {
            _gate.ExitWriteLock();
        }
    }

    /// <summary>Shows the knowledge file as it is now.</summary>
    internal LibraryView ShowPublished()
    {
        _gate.EnterWriteLock();
        try
        {
            var old = _view;
            _view = OpenPublished(_files);
            old.Dispose();
            return _view;
        }
        finally
        {
            _gate.ExitWriteLock();
        }
    }

    private static LibraryView OpenPublished(LibraryFiles files)
    {
        var version = files.Version;
        return new LibraryView(files.OpenKnowledge(), PassageIndex.Open(files.Index)) { Version = version };
    }

    private T Read<T>(Func<LibraryView, T> read)
    {
        if (_view.Version is { } shown && shown != _files.Version)
        {
            _ = ShowPublished();
        }

        _gate.EnterReadLock();
        try
        {
            return read(_view);
        }
        finally
        {
            _gate.ExitReadLock();
        }
    }
}
