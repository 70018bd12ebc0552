using System.Collections.Concurrent;
using Bot.Commands.Chat;
using Bot.Transport.Tests.Support;
using FakeDiscord.Gateway;
using FakeDiscord.People;

namespace Bot.Transport.Tests.Contract;

public abstract partial class TransportContract
{
    private const ChatPermissions ForPosts =
        ChatPermissions.ViewChannel | ChatPermissions.SendMessages | ChatPermissions.EmbedLinks | ChatPermissions.ReadMessageHistory;

    private readonly ConcurrentQueue<GuildNews> _news = new();

    [Fact]
    public virtual async Task It_is_told_in_which_servers_it_is()
    {
        var second = Discord.AddGuild("second");
        await using var bot = await RunningBot.StartAsync(Discord, Listening());
        await Heard(news => news.Count(n => n is GuildNews.Here) == 2, "both servers");

        var roster = _news.OfType<GuildNews.Roster>().ShouldHaveSingleItem();
        roster.Guilds.ShouldBe([Id(Discord.Home), Id(second)], ignoreOrder: true);
        roster.Covers(Id(second)).ShouldBeTrue();
        _news.OfType<GuildNews.Here>().Select(here => here.Guild).ShouldBe([Id(Discord.Home), Id(second)], ignoreOrder: true);
    }

    [Fact]
    public virtual async Task An_outage_is_not_a_removal()
    {
        await using var bot = await RunningBot.StartAsync(Discord, Listening());
        await Heard(news => news.Any(n => n is GuildNews.Here), "the server");

        await Discord.Gateway.Outage(Discord.Home);
        await Heard(news => news.Last() == new GuildNews.Away(Id(Discord.Home)), "the outage");
        await Discord.Gateway.EndOutage(Discord.Home);
        await Heard(news => news.Last() == new GuildNews.Here(Id(Discord.Home)), "the end of the outage");

        _news.ShouldNotContain(news => news is GuildNews.Gone);
    }

    [Fact]
    public virtual async Task It_is_told_when_someone_adds_it_to_a_server_or_removes_it()
    {
        await using var bot = await RunningBot.StartAsync(Discord, Listening());
        var guild = Discord.NewGuild("new");

        await Discord.Gateway.Join(guild);
        await Heard(news => news.Contains(new GuildNews.Here(Id(guild))), "the new server");
        await Discord.Gateway.Leave(guild);

        await Heard(news => news.Contains(new GuildNews.Gone(Id(guild))), "the removal");
    }

    [Theory]
    [InlineData(FakeChannelKind.Text, ChannelKind.Text)]
    [InlineData(FakeChannelKind.Announcement, ChannelKind.Announcement)]
    [InlineData(FakeChannelKind.Voice, ChannelKind.Other)]
    [InlineData(FakeChannelKind.Forum, ChannelKind.Other)]
    public virtual async Task What_it_may_do_in_a_channel_is_known(FakeChannelKind kind, ChannelKind expected)
    {
        var news = Discord.Channel("news");
        news.Kind = kind;
        var transport = Create(Discord);
        await using var bot = await RunningBot.StartAsync(Discord, transport);

        var access = (await transport.AccessAsync(Id(news), Cancel)).ShouldBeOfType<ChannelAccess.Known>();

        (access.Guild, access.Kind, access.Permissions & ForPosts).ShouldBe((Id(Discord.Home), expected, ForPosts));
    }

    [Fact]
    public virtual async Task What_a_channel_takes_away_is_known_also_in_its_threads()
    {
        var news = Discord.Channel("news");
        news.Denied = (ulong)(ChatPermissions.EmbedLinks | ChatPermissions.SendMessagesInThreads);
        var thread = Discord.Channel("a thread");
        (thread.Kind, thread.Parent) = (FakeChannelKind.PublicThread, news);
        var transport = Create(Discord);
        await using var bot = await RunningBot.StartAsync(Discord, transport);

        foreach (var channel in new[] { news, thread })
        {
            var access = (await transport.AccessAsync(Id(channel), Cancel)).ShouldBeOfType<ChannelAccess.Known>();
            access.Kind.ShouldBe(channel == thread ? ChannelKind.Thread : ChannelKind.Text);
            access.Permissions.HasFlag(ChatPermissions.SendMessages).ShouldBeTrue();
            access.Permissions.HasFlag(ChatPermissions.EmbedLinks).ShouldBeFalse();
            access.Permissions.HasFlag(ChatPermissions.SendMessagesInThreads).ShouldBeFalse();
        }
    }

    [Fact]
    public virtual async Task A_channel_that_is_gone_or_hidden_is_told_apart()
    {
        var (gone, hidden) = (Discord.Channel("gone"), Discord.Channel("hidden"));
        gone.IsDeleted = true;
        hidden.Refuses = 50001;
        var transport = Create(Discord);
        await using var bot = await RunningBot.StartAsync(Discord, transport);

        (await transport.AccessAsync(Id(gone), Cancel)).ShouldBe(new ChannelAccess.Refused(PostRefusal.Gone));
        (await transport.AccessAsync(Id(hidden), Cancel)).ShouldBe(new ChannelAccess.Refused(PostRefusal.Forbidden));
    }

    [Fact]
    public virtual async Task Its_own_posts_since_a_moment_are_found_newest_first()
    {
        var news = Discord.Channel("news");
        var transport = Create(Discord);
        await using var bot = await RunningBot.StartAsync(Discord, transport);
        await transport.PostAsync(Id(news), new Reply("too early"), "1", Cancel);
        DiscordClock.Advance(TimeSpan.FromMinutes(1));
        var since = DiscordClock.GetUtcNow();
        await transport.PostAsync(Id(news), new Reply("first"), "2", Cancel);
        await transport.PostAsync(Id(news), new Reply(embeds: [new ReplyEmbed { Title = "A title", Description = "second" }]), "3", Cancel);

        var found = (await transport.OwnPostsAsync(Id(news), since, Cancel)).ShouldBeOfType<OwnPosts.Found>();

        found.Posts.Select(post => (post.Content, post.Title)).ShouldBe([("", "A title"), ("first", "")]);
        found.IsComplete.ShouldBeTrue();
    }

    [Fact]
    public virtual async Task Where_it_may_not_look_back_its_own_posts_are_unknown()
    {
        var news = Discord.Channel("news");
        var transport = Create(Discord);
        await using var bot = await RunningBot.StartAsync(Discord, transport);
        await transport.PostAsync(Id(news), new Reply("there"), "1", Cancel);
        news.Denied = (ulong)ChatPermissions.ReadMessageHistory;
        var hidden = Discord.Channel("hidden");
        hidden.Refuses = 50001;

        (await transport.OwnPostsAsync(Id(news), DateTimeOffset.UnixEpoch, Cancel)).ShouldBeOfType<OwnPosts.Unknown>();
        (await transport.OwnPostsAsync(Id(hidden), DateTimeOffset.UnixEpoch, Cancel)).ShouldBeOfType<OwnPosts.Unknown>();
    }

    [Fact]
    public virtual async Task The_channel_for_notices_is_known()
    {
        var transport = Create(Discord);
        await using var bot = await RunningBot.StartAsync(Discord, transport);

        (await transport.SystemChannelAsync(Id(Discord.Home), Cancel)).ShouldBeNull();
        Discord.Home.SystemChannel = Discord.Channel("general");
        (await transport.SystemChannelAsync(Id(Discord.Home), Cancel)).ShouldBe(Id(Discord.Channel("general")));
        (await transport.SystemChannelAsync(new GuildId(5), Cancel)).ShouldBeNull();
    }

    [Fact]
    public virtual async Task A_post_pings_the_role_that_it_names_and_nobody_else()
    {
        var news = Discord.Channel("news");
        var transport = Create(Discord);
        await using var bot = await RunningBot.StartAsync(Discord, transport);

        await transport.PostAsync(Id(news), new Reply("Hello <@&77>, <@&78> and @everyone") { Ping = new RoleId(77) }, "1", Cancel);

        (await news.Message()).PingedRoles.ShouldBe(["77"]);
        Discord.Refusals.ShouldBeEmpty();
    }

    private static GuildId Id(FakeGuild guild) => new(ulong.Parse(guild.Id));

    private static ChannelId Id(FakeChannel channel) => new(ulong.Parse(channel.Id));

    private IGuildTransport Listening()
    {
        var transport = Create(Discord);
        transport.TellNews(_news.Enqueue);
        return transport;
    }

    /// <summary>What the client has read is soon heard: it answers a heartbeat after it.</summary>
    private async Task Heard(Func<IReadOnlyCollection<GuildNews>, bool> condition, string what)
    {
        for (var round = 0; !condition(_news); round++)
        {
            (round < 100).ShouldBeTrue($"waited in vain for {what}");
            await Discord.Gateway.RequestHeartbeat();
        }
    }
}
