using Bot.Commands.Chat;
using Bot.Transport.Tests.Support;
using FakeDiscord.Gateway;

namespace Bot.Transport.Tests.Contract;

public abstract partial class TransportContract
{
    [Fact]
    public virtual async Task Identifies_with_the_guilds_intent_only()
    {
        await using var bot = await RunningBot.StartAsync(Discord, Create(Discord));

        Discord.Gateway.Record.Identifies.ShouldHaveSingleItem()["intents"]!.GetValue<int>().ShouldBe(1);
    }

    [Fact]
    public virtual Task Resumes_after_the_line_goes_dead() => ResumesAsync(gateway =>
    {
        gateway.DropConnection();
        return Task.CompletedTask;
    });

    [Fact]
    public virtual Task Resumes_when_Discord_asks_to_reconnect() => ResumesAsync(gateway => gateway.RequestReconnect());

    [Fact]
    public virtual Task Resumes_when_the_session_is_invalid_but_resumable() => ResumesAsync(gateway => gateway.InvalidateSession(resumable: true));

    [Theory]
    [InlineData(4000)]
    [InlineData(4001)]
    [InlineData(4002)]
    [InlineData(4005)]
    [InlineData(4008)]
    public virtual Task Resumes_after_a_close_that_leaves_the_session(int code) => ResumesAsync(gateway => gateway.Close(code));

    [Fact]
    public virtual Task Begins_anew_when_the_session_is_gone() => BeginsAnewAsync(gateway => gateway.InvalidateSession(resumable: false));

    [Fact]
    public virtual Task Begins_anew_after_the_session_timed_out() => BeginsAnewAsync(gateway => gateway.CloseAndForget(4009));

    [Theory]
    [InlineData(4004, "DISCORD_TOKEN")]
    [InlineData(4010, "4010")]
    [InlineData(4011, "4011")]
    [InlineData(4012, "4012")]
    [InlineData(4013, "4013")]
    [InlineData(4014, "GUILDS")]
    public virtual async Task Stops_with_a_word_to_the_operator_where_going_on_is_pointless(int code, string word)
    {
        await using var bot = await RunningBot.StartAsync(Discord, Create(Discord));
        await Discord.Gateway.Close(code);

        var stopped = await Should.ThrowAsync<ChatStoppedException>(bot.Running);

        stopped.Message.ShouldContain(word);
        stopped.Message.ShouldNotContain("\n");
        Discord.Gateway.Record.Connections.Count.ShouldBe(1);
    }

    [Theory]
    [InlineData(4004, "DISCORD_TOKEN")]
    [InlineData(4014, "GUILDS")]
    public virtual async Task Stops_when_it_is_turned_down_at_the_door(int code, string word)
    {
        Discord.Gateway.CloseNextIdentifyWith(code);
        await using var bot = RunningBot.Start(Create(Discord), Handler.Echo);

        (await Should.ThrowAsync<ChatStoppedException>(bot.Running)).Message.ShouldContain(word);
        Discord.Gateway.Record.Connections.Count.ShouldBe(1);
    }

    [Fact]
    public virtual async Task Stopping_lets_answers_end_and_then_closes_in_good_order()
    {
        var work = new TaskCompletionSource();
        await using var bot = await StartAsync(async (_, responder) =>
        {
            await responder.DeferAsync(Visibility.Channel, CancellationToken.None);
            await work.Task;
            await responder.CompleteAsync(new Reply("Just in time."), CancellationToken.None);
        });
        var sent = await Discord.User("ada").Sends("ask", ("question", "?"));
        await sent.FirstAnswer();

        var stopping = bot.StopAsync();
        stopping.IsCompleted.ShouldBeFalse();
        work.SetResult();
        await stopping;

        (await sent.Reply()).Content.ShouldBe("Just in time.");
        await Discord.Gateway.Until(gateway => gateway.Closes.Count == 1, "the close");
        Discord.Gateway.Record.Closes.ShouldBe([1000]);
    }

    private protected Task ResumesAsync(Func<FakeGateway, Task> fault) =>
        ResumesAsync(fault, closes => closes.ShouldNotContain(1000, "that would have ended the session"));

    private protected async Task ResumesAsync(Func<FakeGateway, Task> fault, Action<IReadOnlyCollection<int?>> judgeCloses)
    {
        await using var bot = await RunningBot.StartAsync(Discord, Create(Discord));
        await fault(Discord.Gateway);
        await Discord.Gateway.Until(gateway => gateway.Ready == 2, "RESUMED");

        (await Discord.User("ada").Types("ask", ("question", "?"))).Content.ShouldBe("You said ask.");
        Discord.Gateway.Record.Resumes.ShouldHaveSingleItem();
        Discord.Gateway.Record.Identifies.ShouldHaveSingleItem();
        Discord.Gateway.Record.Connections.Last().ShouldStartWith("/ws/resume?");
        judgeCloses(Discord.Gateway.Record.Closes);
    }

    private protected async Task BeginsAnewAsync(Func<FakeGateway, Task> fault)
    {
        await using var bot = await RunningBot.StartAsync(Discord, Create(Discord));
        await fault(Discord.Gateway);
        await Discord.Gateway.Until(gateway => gateway.Ready == 2, "READY again");

        (await Discord.User("ada").Types("ask", ("question", "?"))).Content.ShouldBe("You said ask.");
        Discord.Gateway.Record.Resumes.ShouldBeEmpty();
        Discord.Gateway.Record.Identifies.Count.ShouldBe(2);
        Discord.Gateway.Record.Connections.Last().ShouldStartWith("/ws/gateway?");
    }
}
