using Bot.Commands.Chat;
using Bot.Commands.Help;
using Bot.Guilds.Subscriptions;

namespace Bot.Commands.Tests.Daily;

public sealed class DailyCommandTests(DailyLibrary articles) : IClassFixture<DailyLibrary>, IDisposable
{
    private readonly Moderator _moderator = new(articles.Library);

    public void Dispose() => _moderator.Dispose();

    [Fact]
    public void Offers_its_subcommands_to_those_who_manage_the_server()
    {
        var daily = _moderator.Catalog.Definitions.OfType<SlashCommandDefinition>().Single(command => command.Name == "daily");

        daily.RequiredPermissions.ShouldBe(ChatPermissions.ManageServer);
        daily.Subcommands.Select(subcommand => $"{subcommand.Name} {string.Join(' ', subcommand.Options.Select(Option))}".Trim()).ShouldBe(
            ["set channel time timezone [on-empty] [mention-role]", "show", "preview [date]", "off", "check"]);

        static string Option(SlashOption option) => option.Required ? option.Name : $"[{option.Name}]";
    }

    [Fact]
    public void Help_has_room_for_all_of_it()
    {
        var help = HelpReply.Build(_moderator.Catalog.Definitions, Given.Public).Embeds[0].Description.ShouldNotBeNull();

        help.ShouldContain("**/daily set** channel: time: timezone: \\[on-empty\\:\\] \\[mention-role\\:\\]\n-# Post every day, or change when and where (for those who manage the server)");
        help.ShouldEndWith("only you see the answer");
    }

    [Theory]
    [InlineData("show")]
    [InlineData("off")]
    [InlineData("check")]
    public async Task Says_that_nothing_is_set(string subcommand)
    {
        (await _moderator.Types(subcommand)).ShouldBe("No daily post is set in this server. **/daily set** sets one.");
    }

    [Fact]
    public async Task Shows_what_is_set()
    {
        await _moderator.Sets();

        var next = new DateTimeOffset(2026, 11, 25, 8, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds();
        (await _moderator.Types("show")).ShouldBe($"""
            = The daily post =
            - In <#5>, every day at **09:00** on the clock of **Europe/Paris**
            - On a day with no events: when the next anniversary is, at most once in seven days
            - Pings nobody
            Next post: <t:{next}:F> (<t:{next}:R>)
            """);
    }

    [Fact]
    public async Task Shows_that_it_is_paused()
    {
        await _moderator.Sets();
        _moderator.Store.Subscriptions.Pause(Moderator.Guild, PauseReason.NoPermission, _moderator.Now);

        var shown = await _moderator.Types("show");

        shown.ShouldContain($"**Paused** since <t:{_moderator.Now.ToUnixTimeSeconds()}:F>: I was not allowed to post in the channel.");
        shown.ShouldNotContain("Next post");
    }

    [Fact]
    public async Task Ends_the_post_and_forgets_what_was_set()
    {
        await _moderator.Sets();

        (await _moderator.Types("off")).ShouldStartWith("The daily post is off.");

        _moderator.Subscription.ShouldBeNull();
        _moderator.Desk.Agenda.NextDue.ShouldBeNull();
    }

    [Theory]
    [InlineData("set")]
    [InlineData("show")]
    [InlineData("off")]
    [InlineData("check")]
    public async Task Says_in_a_direct_message_that_it_belongs_to_a_server(string subcommand)
    {
        _moderator.Origin = new InteractionOrigin(new UserId(7), null, null, ChatPermissions.None);

        var answer = subcommand == "set" ? await _moderator.Sets() : await _moderator.Types(subcommand);

        answer.ShouldBe($"**/daily {subcommand}** belongs to a server. Please use it there.");
    }

    [Fact]
    public async Task Needs_the_right_to_manage_the_server()
    {
        _moderator.Origin = _moderator.Origin with { Permissions = ChatPermissions.SendMessages };

        (await _moderator.Types("preview")).ShouldBe(
            "**/daily preview** needs **Manage Server**, which you do not have here. Please ask someone who runs this server.");
    }
}
