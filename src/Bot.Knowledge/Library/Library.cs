using Bot.Knowledge.Articles;
using Bot.Knowledge.Events;
using Bot.Knowledge.Passages;
using Bot.Knowledge.People;
using Bot.Knowledge.Search;
using NodaTime;

namespace Bot.Knowledge.Library;

/// <summary>What the bot has read. Safe for many readers at once; shows at each call what is ready by then.</summary>
public sealed class ArticleLibrary : IDisposable
{
    /// <summary>By title.</summary>
    public IReadOnlyList<Article> Articles => throw new NotSupportedException();

    /// <summary>Ignores case and accents; a title that begins so is taken where it is the only one.</summary>
    public Article? FindArticle(string title) => throw new NotSupportedException();

    /// <summary>All passages of an article in text order; empty where the library has no such article.</summary>
    public IReadOnlyList<Passage> Passages(ArticleId article) => throw new NotSupportedException();

    /// <summary>The passages from <paramref name="first"/> to <paramref name="last"/> that exist, in text order.</summary>
    public IReadOnlyList<Passage> Passages(ArticleId article, int first, int last) => throw new NotSupportedException();

    /// <summary>Passages that share terms with the query, best first.</summary>
    public IReadOnlyList<FoundPassage> Search(PassageQuery query) => throw new NotSupportedException();

    /// <summary>In how many passages a term of <see cref="TermAnalyzer"/> stands; 0 for a word that no article has.</summary>
    public int PassagesWith(string term) => throw new NotSupportedException();

    /// <summary>The number of all passages.</summary>
    public int PassageCount => throw new NotSupportedException();

    /// <summary>Of exact day precision on that day of any year, in time order.</summary>
    public IReadOnlyList<Event> EventsOn(AnnualDate day) => throw new NotSupportedException();

    /// <summary>The days of the year that have events, in order of the year.</summary>
    public IReadOnlyList<AnnualDate> DaysWithEvents => throw new NotSupportedException();

    /// <summary>In text order; of all articles where <paramref name="article"/> is null, then by title.</summary>
    public IReadOnlyList<Event> Events(ArticleId? article) => throw new NotSupportedException();

    /// <summary>The events that one passage dates, in text order.</summary>
    public IReadOnlyList<Event> EventsIn(PassageId passage) => throw new NotSupportedException();

    /// <summary>Every name and alias of everyone, for look-up and completion.</summary>
    public PeopleDirectory People => throw new NotSupportedException();

    /// <summary>What each article says of the person of exactly this name, by article title.</summary>
    public IReadOnlyList<Person> PeopleNamed(string name) => throw new NotSupportedException();

    /// <summary>The people of one article, in order of appearance.</summary>
    public IReadOnlyList<Person> PeopleOf(ArticleId article) => throw new NotSupportedException();

    public void Dispose() => throw new NotSupportedException();
}
