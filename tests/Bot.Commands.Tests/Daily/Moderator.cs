using Bot.Answers.Sources;
using Bot.Commands.About;
using Bot.Commands.Chat;
using Bot.Commands.Daily;
using Bot.Commands.Dispatch;
using Bot.Commands.Tests.Dispatch;
using Bot.Guilds;
using Bot.Guilds.DueQueue;
using Bot.Guilds.Ledger;
using Bot.Guilds.Subscriptions;
using Bot.Knowledge.Library;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;
using NodaTime;

namespace Bot.Commands.Tests.Daily;

/// <summary>Someone who manages a server, on 24 November 2026 at 12:00 UTC. What is set is really stored.</summary>
internal sealed class Moderator : IDisposable
{
    public const ulong Guild = 2;

    private readonly string _folder = Directory.CreateTempSubdirectory("almanac-").FullName;
    private readonly CommandDispatcher _dispatcher;

    /// <param name="isTerminal">There are no servers then.</param>
    public Moderator(ArticleLibrary library, bool isTerminal = false)
    {
        var about = new AboutInfo("0.1.0", "https://example.org", "Wikipedia", "https://www.wikipedia.org", "CC BY-SA 4.0", "https://example.org/by-sa");
        var links = new ArticleLinks(ArticleLinks.DefaultTemplate);
        Store = GuildStore.Open(_folder);
        var lateWindow = Duration.FromHours(6);
        Desk = new DailyDesk(Store, new Agenda([], lateWindow, Now), new DailyPlanner(lateWindow), isTerminal ? null : Discord, Time);
        Writer = new DailyPostWriter(library, links, about);
        Catalog = StandardCommands.Over(library, links, about, () => Reading, Time, Desk);
        _dispatcher = new CommandDispatcher(Catalog, Time, NullLogger<CommandDispatcher>.Instance);
    }

    public FakeTimeProvider Time { get; } = new(new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero));

    public FakeGuilds Discord { get; } = new();

    public GuildStore Store { get; }

    public DailyDesk Desk { get; }

    public DailyPostWriter Writer { get; }

    public CommandCatalog Catalog { get; }

    public ReadingState Reading { get; set; } = new(1, 1);

    public Instant Now => Instant.FromDateTimeOffset(Time.GetUtcNow());

    public DailySubscription? Subscription => Store.Subscriptions.Find(Guild);

    public InteractionOrigin Origin { get; set; } = new(new UserId(7), FakeGuilds.Guild, new ChannelId(3), ChatPermissions.ManageServer);

    public static (string Name, SlashValue Value) Text(string name, string value) => (name, new SlashValue.OfText(value));

    /// <returns>What only the moderator sees, as one text.</returns>
    public async Task<string> Types(string subcommand, params (string Name, SlashValue Value)[] values) =>
        ReplyText.Of(await Sees(subcommand, values));

    public async Task<Reply> Sees(string subcommand, params (string Name, SlashValue Value)[] values)
    {
        var responder = new FakeResponder();
        var typed = new SlashValues(values.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal));
        await Handle(new SlashInteraction(new(1), Origin, new("daily", subcommand), typed), responder);
        responder.Verbs.ShouldBe(["respond Private"]);
        return responder.Reply.ShouldNotBeNull();
    }

    public Task<string> Sets(string time = "9", string zone = "Europe/Paris", params (string Name, SlashValue Value)[] others) => Types(
        "set",
        [("channel", new SlashValue.OfChannel(new ChannelId(5))), Text("time", time), Text("timezone", zone), .. others]);

    public async Task<IReadOnlyList<SlashChoice>> Completes(string typed)
    {
        var responder = new FakeResponder();
        await Handle(new AutocompleteInteraction(new(1), Origin, new("daily", "set"), SlashValues.None, "timezone", typed), responder);
        return responder.Choices.ShouldNotBeNull();
    }

    /// <summary>Pressed by a member without any rights.</summary>
    public async Task<(string Verb, Reply Reply)> Presses(ReplyButton button)
    {
        var responder = new FakeResponder();
        await Handle(new ButtonInteraction(new(1), Origin with { Permissions = ChatPermissions.None }, button.CustomId!), responder);
        return (responder.Verbs.ShouldHaveSingleItem(), responder.Reply.ShouldNotBeNull());
    }

    /// <summary>As the worker would, at the present moment.</summary>
    public LedgerEntry Begins(LocalDate date, PostContent? content = null) =>
        Store.Ledger.Begin(new PlannedPost(Guild, 5, date, Now), content ?? new PostContent.Events(), Now).ShouldNotBeNull();

    public void Posts(LocalDate date, PostContent? content = null) => Store.Ledger.Posted(Begins(date, content), 99, Now);

    /// <summary>What the worker would send for a server that is not in the store.</summary>
    public DailyPost? Writes(LocalDate date, OnEmpty onEmpty = OnEmpty.Upcoming, Duration? late = null, ulong? role = null) => Writer.Write(
        new DailySubscription(Guild, 5, LocalTime.Noon, "Etc/UTC", onEmpty, role, 7, Now), date, late, Store);

    public void Dispose()
    {
        Store.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private Task Handle(Interaction interaction, FakeResponder responder) =>
        _dispatcher.HandleAsync(interaction, responder, TestContext.Current.CancellationToken);
}
