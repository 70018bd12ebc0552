using Bot.Answers.OnThisDay;
using Bot.Answers.Sources;
using Bot.Answers.Timeline;
using Bot.Articles;
using Bot.Commands.About;
using Bot.Commands.Chat;
using Bot.Commands.OnThisDay;
using Bot.Guilds;
using Bot.Guilds.Ledger;
using Bot.Guilds.Subscriptions;
using Bot.Knowledge.Library;
using NodaTime;

namespace Bot.Commands.Daily;

/// <summary>Decides what a server's post for a date says. Sends nothing; safe for many threads.</summary>
/// <param name="about">Whose articles they are, for the attribution.</param>
public sealed class DailyPostWriter(ArticleLibrary library, ArticleLinks links, AboutInfo about)
{
    /// <summary>In days; more than the time for which a notice of the next anniversary keeps the next one back.</summary>
    private const int NoticeMemory = 8;

    private readonly OnThisDayLookup _days = new(library, links);
    private FactShelf? _shelf;

    /// <summary>The title of the post for that date: like that of no other date, so that a post can be found again in a channel.</summary>
    public static string TitleOf(LocalDate date) => DayPages.TitleOf(date);

    /// <summary>To be asked once all articles are read. Asked again with the same store and the same articles, it says the same.</summary>
    /// <param name="late">Said in the post; null where it is on time.</param>
    /// <returns>Null where there is nothing to say on that date.</returns>
    /// <exception cref="GuildStoreException">What the server had before cannot be read.</exception>
    public DailyPost? Write(DailySubscription subscription, LocalDate date, Duration? late, GuildStore store)
    {
        var line = late is { } known ? LateText.Line(known, WasTried(store, subscription.Guild, date)) : null;
        var frame = new PostFrame(date, line, Attribution.Line(about), RoleOf(subscription), PostFrame.AllRead);
        return Write(subscription, frame, store, facts => store.Facts.Next(subscription.Guild, facts));
    }

    /// <summary>The same for someone who wants to see it before: on time, and nothing is written down.</summary>
    /// <param name="store">Null where there is no server.</param>
    internal DailyPost? Preview(DailySubscription subscription, LocalDate date, GuildStore? store, ReadingState reading)
    {
        var used = store?.Facts.Of(subscription.Guild) ?? new HashSet<string>(StringComparer.Ordinal);
        return Write(
            subscription,
            new PostFrame(date, Late: null, Attribution.Line(about), RoleOf(subscription), reading),
            store,
            facts => facts.FirstOrDefault(fact => !used.Contains(fact)) ?? (facts.Count > 0 ? facts[0] : null));
    }

    /// <summary>What a day with no events is waiting for; null where no article dates anything to a day.</summary>
    internal NextDay? NextAfter(LocalDate date) => _days.For(date).Next;

    private DailyPost? Write(DailySubscription subscription, PostFrame frame, GuildStore? store, Func<IReadOnlyList<string>, string?> choose)
    {
        var day = _days.For(frame.Date);
        if (day.Events.Count > 0)
        {
            return new DailyPost(new PostContent.Events(), DailyCard.Events(frame, day.Events));
        }

        return subscription.OnEmpty switch
        {
            OnEmpty.Upcoming when day.Next is { } next && IsNoticeDue(store, subscription.Guild, frame.Date) =>
                new DailyPost(new PostContent.Upcoming(), DailyCard.Upcoming(frame, next)),
            OnEmpty.Fact when choose(new FactDeck(Shelf(), subscription.Guild, frame.Date)) is { } id && Fact(frame, id) is { } reply =>
                new DailyPost(new PostContent.Fact(id), reply),
            _ => null,
        };
    }

    private static RoleId? RoleOf(DailySubscription subscription) => subscription.MentionRole is { } role ? new RoleId(role) : null;

    private static bool WasTried(GuildStore store, ulong guild, LocalDate date) =>
        store.Ledger.Find(guild, date) is { State: LedgerState.Deferred, Attempt: > 0, Reason: not NoPostReason.Interrupted };

    private static bool IsNoticeDue(GuildStore? store, ulong guild, LocalDate date) =>
        store is null || UpcomingNotice.IsDue(date, store.Ledger.Since(guild, date.PlusDays(-NoticeMemory)));

    private FactShelf Shelf()
    {
        var (articles, people) = (library.Articles, library.People);
        var shelf = _shelf;
        return shelf?.IsOf(articles, people) == true ? shelf : _shelf = new FactShelf(articles, people);
    }

    /// <returns>Null where the article went away just now.</returns>
    private Reply? Fact(PostFrame frame, string id)
    {
        if (FactShelf.ReadEvent(id) is var (article, number))
        {
            return library.Events(article) is var events && number < events.Count
                ? DailyCard.Fact(frame, EventEntry.Of(events[number], links))
                : null;
        }

        return Shelf().ReadPerson(id) is { } name ? Person(frame, name) : null;
    }

    /// <summary>By the first sentence that says who it was, or else by the first that names the person.</summary>
    private Reply? Person(PostFrame frame, string name)
    {
        var told = library.PeopleNamed(name);
        if (told.SelectMany(person => person.Roles).FirstOrDefault() is { } role)
        {
            var start = Math.Max(0, role.Source.Sentence.IndexOf(role.Text, StringComparison.Ordinal));
            return DailyCard.Fact(frame, name, Evidence.Of(role.Source, links), new TextSpan(start, role.Text.Length));
        }

        return told.SelectMany(person => person.Mentions.Select(mention => (person.ArticleId, Mention: mention))).FirstOrDefault() is (var article, { } first)
            && library.Passages(article, first.Passage, first.Passage) is [var passage, ..]
                ? DailyCard.Fact(frame, name, Evidence.Of(passage.Source, links), new TextSpan(first.Span.Start - passage.Span.Start, first.Span.Length))
                : null;
    }
}
