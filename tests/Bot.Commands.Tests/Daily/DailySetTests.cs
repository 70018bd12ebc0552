using Bot.Commands.Chat;
using Bot.Guilds.Ledger;
using Bot.Guilds.Subscriptions;
using NodaTime;

namespace Bot.Commands.Tests.Daily;

public sealed class DailySetTests(DailyLibrary articles) : IClassFixture<DailyLibrary>, IDisposable
{
    private static readonly long NineInParis = new DateTimeOffset(2026, 11, 25, 8, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds();

    private readonly Moderator _moderator = new(articles.Library);

    public void Dispose() => _moderator.Dispose();

    [Fact]
    public async Task Saves_what_was_filled_in_and_shows_the_next_post()
    {
        var answer = await _moderator.Sets("9 am", "paris", Moderator.Text("on-empty", "fact"), ("mention-role", new SlashValue.OfRole(new RoleId(8))));

        answer.ShouldBe($"""
            = The daily post is set =
            - In <#5>, every day at **09:00** on the clock of **Europe/Paris**
            - On a day with no events: something else from the articles, nothing twice before all was told
            - Pings <@&8>
            Next post: <t:{NineInParis}:F> (<t:{NineInParis}:R>)
            -# Discord pings a role only where everyone may mention it, or where I have the permission Mention @{'\u200B'}everyone, @{'\u200B'}here and All Roles.
            """);
        _moderator.Subscription.ShouldBe(
            new DailySubscription(Moderator.Guild, 5, new LocalTime(9, 0), "Europe/Paris", OnEmpty.Fact, 8, 7, _moderator.Now));
    }

    [Fact]
    public async Task Leaves_the_rest_as_most_servers_want_it()
    {
        var answer = await _moderator.Sets();

        answer.ShouldContain("- On a day with no events: when the next anniversary is, at most once in seven days\n- Pings nobody");
        _moderator.Subscription!.OnEmpty.ShouldBe(OnEmpty.Upcoming);
    }

    [Fact]
    public async Task Tells_the_agenda_of_every_change()
    {
        await _moderator.Sets("9");
        await _moderator.Sets("15:30", "UTC");

        _moderator.Desk.Agenda.NextDue.ShouldBe(Instant.FromUtc(2026, 11, 24, 15, 30));
        (await _moderator.Types("show")).ShouldContain("every day at **15:30** on the clock of **Etc/UTC**");
    }

    [Fact]
    public async Task Gives_no_second_post_on_a_date_and_says_so()
    {
        _moderator.Posts(new LocalDate(2026, 11, 24));

        var answer = await _moderator.Sets("20:00", "UTC");

        var tomorrow = new DateTimeOffset(2026, 11, 25, 20, 0, 0, TimeSpan.Zero).ToUnixTimeSeconds();
        answer.ShouldContain($"Next post: <t:{tomorrow}:F>");
        answer.ShouldContain("Today's post, for 24 November 2026, was already made: there is one for each date.");
    }

    [Fact]
    public async Task Says_that_todays_post_was_begun()
    {
        _ = _moderator.Begins(new LocalDate(2026, 11, 24));

        (await _moderator.Sets("20:00", "UTC")).ShouldContain("was already begun: there is one for each date");
    }

    [Fact]
    public async Task Says_that_there_was_nothing_to_say_today()
    {
        _moderator.Store.Ledger.Skip(
            [new PlannedPost(Moderator.Guild, 5, new LocalDate(2026, 11, 24), _moderator.Now)], NoPostReason.NothingToSay, _moderator.Now);

        (await _moderator.Sets("20:00", "UTC")).ShouldContain("Today's turn is over: there was nothing to say.");
    }

    [Theory]
    [InlineData("25:00", "Paris", "I cannot read that as a time of day. Write a time as 9, 9:30, 21:00, 9 pm, noon or midnight.")]
    [InlineData("9", "UTC+3", "An offset such as UTC+3 does not follow the clock when it changes for summer.")]
    [InlineData("9", "UTC+3", "- Istanbul, Turkey (Europe/Istanbul): it is 15:00 there")]
    [InlineData("9", "Gotham", "I know no city or country of that name.")]
    public async Task Explains_what_it_cannot_read(string time, string zone, string line)
    {
        (await _moderator.Sets(time, zone)).ShouldContain(line);
        _moderator.Subscription.ShouldBeNull();
        _moderator.Desk.Agenda.NextDue.ShouldBeNull();
    }

    [Fact]
    public async Task Does_not_ping_everyone()
    {
        var answer = await _moderator.Sets(others: ("mention-role", new SlashValue.OfRole(new RoleId(Moderator.Guild))));

        answer.ShouldBe("The daily post does not ping everyone. Please choose a role, or leave the option out.");
        _moderator.Subscription.ShouldBeNull();
    }

    [Theory]
    [InlineData(ChannelKind.Text, ChatPermissions.SendMessages)]
    [InlineData(ChannelKind.Announcement, ChatPermissions.SendMessages)]
    [InlineData(ChannelKind.Thread, ChatPermissions.SendMessagesInThreads)]
    public async Task Takes_text_and_announcement_channels_and_threads(ChannelKind kind, ChatPermissions send)
    {
        _moderator.Discord.Access = new ChannelAccess.Known(
            FakeGuilds.Guild, kind, (FakeGuilds.Enough & ~ChatPermissions.SendMessages) | send);

        (await _moderator.Sets()).ShouldStartWith("= The daily post is set =");
        _moderator.Subscription.ShouldNotBeNull();
    }

    public static TheoryData<string, ChannelAccess> Refusals => new()
    {
        {
            "I cannot post in <#5>: it is neither a text channel nor an announcement channel nor a thread. Please choose one of these.",
            new ChannelAccess.Known(FakeGuilds.Guild, ChannelKind.Other, FakeGuilds.Enough)
        },
        {
            "That channel belongs to another server. Please choose one of this server.",
            new ChannelAccess.Known(new GuildId(77), ChannelKind.Text, FakeGuilds.Enough)
        },
        {
            "In <#5> I lack the permissions **Embed Links**, **Read Message History**.",
            new ChannelAccess.Known(FakeGuilds.Guild, ChannelKind.Text, ChatPermissions.ViewChannel | ChatPermissions.SendMessages)
        },
        {
            "In <#5> I lack the permission **Send Messages**.",
            new ChannelAccess.Known(FakeGuilds.Guild, ChannelKind.Announcement, FakeGuilds.Enough & ~ChatPermissions.SendMessages)
        },
        {
            "In <#5> I lack the permission **Send Messages in Threads**.",
            new ChannelAccess.Known(FakeGuilds.Guild, ChannelKind.Thread, FakeGuilds.Enough)
        },
        {
            "In <#5> I lack the permission **View Channel**. What else I lack there I can tell once I see it.",
            new ChannelAccess.Known(FakeGuilds.Guild, ChannelKind.Text, ChatPermissions.None)
        },
        {
            "In <#5> I lack the permission **View Channel**. What else I lack there I can tell once I see it.",
            new ChannelAccess.Refused(PostRefusal.Forbidden)
        },
        { "I cannot find that channel: it is gone, or I cannot see it.", new ChannelAccess.Refused(PostRefusal.Gone) },
        { "Discord does not tell me just now what I may do in <#5>. Please try again in a while.", new ChannelAccess.Refused(PostRefusal.TryLater) },
    };

    [Theory]
    [MemberData(nameof(Refusals))]
    public async Task Says_why_a_channel_cannot_be_taken_and_saves_nothing(string line, ChannelAccess access)
    {
        _moderator.Discord.Access = access;

        (await _moderator.Sets()).ShouldBe($"{line} Nothing was saved.");
        _moderator.Subscription.ShouldBeNull();
        _moderator.Desk.Agenda.NextDue.ShouldBeNull();
    }

    [Fact]
    public async Task Completes_places_with_the_time_that_it_is_there()
    {
        var choices = await _moderator.Completes("Kolk");

        choices[0].ShouldBe(new SlashChoice("17:30 · Kolkata, India (Asia/Kolkata)", "Asia/Kolkata"));
        (await _moderator.Completes("")).Count.ShouldBe(ChatLimits.Choices);
    }

    [Fact]
    public async Task Completes_nothing_for_those_who_may_not_set_it()
    {
        _moderator.Origin = _moderator.Origin with { Permissions = ChatPermissions.None };

        (await _moderator.Completes("Kolk")).ShouldBeEmpty();
    }
}
