using Bot.Commands.Chat;
using Bot.Transport.Tests.Support;
using FakeDiscord;

namespace Bot.Transport.Tests.Rest;

public sealed class RetryTests : IAsyncLifetime
{
    private readonly TestTime _time = new();
    private readonly LogLines _log = new();
    private FakeDiscordServer _discord = null!;

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync() => _discord = await FakeDiscordServer.StartAsync(time: _time);

    public ValueTask DisposeAsync() => _discord.DisposeAsync();

    [Fact]
    public async Task A_post_that_meets_a_broken_gateway_is_tried_again_with_its_nonce()
    {
        using var transport = BuiltIn();
        _discord.Faults.FailNext(502, "/messages");

        var posting = PostAsync(transport);
        await _time.PassWait(TimeSpan.FromSeconds(0.1), TimeSpan.FromSeconds(0.5));

        (await posting).ShouldBeOfType<PostOutcome.Posted>();
        _discord.Channel("news").Messages.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_post_whose_answer_is_lost_is_not_made_twice()
    {
        using var transport = BuiltIn();
        _discord.Faults.LoseNextAnswer("/messages");

        var posting = PostAsync(transport);
        await _time.PassWait(TimeSpan.FromSeconds(0.1), TimeSpan.FromSeconds(0.5));

        (await posting).ShouldBeOfType<PostOutcome.Posted>();
        _discord.Requests.Count.ShouldBe(2);
        _discord.Channel("news").Messages.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task An_answer_that_turns_out_to_have_arrived_counts()
    {
        await using var bot = await RunningBot.StartAsync(_discord, BuiltIn(), new Handler(async (_, responder) =>
        {
            await responder.DeferAsync(Visibility.Channel, Cancel);
            await responder.CompleteAsync(new Reply("complete"), Cancel);
        }));
        _discord.Faults.LoseNextAnswer("/callback");

        var asking = _discord.User("ada").Types("ask", ("question", "?"));
        await _time.PassWait(TimeSpan.FromSeconds(0.1), TimeSpan.FromSeconds(0.5));

        (await asking).Content.ShouldBe("complete");
        _log.Warnings.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_post_that_is_never_answered_may_have_been_made()
    {
        using var transport = BuiltIn();
        for (var i = 0; i < 10; i++)
        {
            _discord.Faults.HangNext("/messages");
        }

        var posting = PostAsync(transport);
        await _time.PassWait(TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(15));
        await _time.PassWait(TimeSpan.FromSeconds(15), TimeSpan.FromSeconds(15));

        (await posting).ShouldBe(new PostOutcome.Refused(PostRefusal.Unknown));
    }

    [Fact]
    public async Task A_post_that_must_wait_longer_than_half_a_minute_is_left_for_later()
    {
        using var transport = BuiltIn();
        _discord.Faults.RateLimitNext("/messages", TimeSpan.FromMinutes(5));

        (await PostAsync(transport)).ShouldBe(new PostOutcome.Refused(PostRefusal.TryLater));
        (await PostAsync(transport)).ShouldBe(new PostOutcome.Refused(PostRefusal.TryLater));
        _discord.Requests.ShouldHaveSingleItem("the second was not even sent");
    }

    [Fact]
    public async Task An_answer_is_sent_again_while_its_three_seconds_last()
    {
        await using var bot = await RunningBot.StartAsync(_discord, BuiltIn());
        _discord.Faults.FailNext(503, "/callback");

        var asking = _discord.User("ada").Types("ask", ("question", "?"));
        await _time.PassWait(TimeSpan.FromSeconds(0.1), TimeSpan.FromSeconds(0.5));

        (await asking).Content.ShouldBe("You said ask.");
    }

    [Fact]
    public async Task An_answer_on_a_line_that_hangs_is_sent_again_on_another()
    {
        await using var bot = await RunningBot.StartAsync(_discord, BuiltIn());
        _discord.Faults.HangNext("/callback");

        var asking = _discord.User("ada").Types("ask", ("question", "?"));
        await HungRequest();
        await _time.PassWait(TimeSpan.FromSeconds(1.2), TimeSpan.FromSeconds(1.2));

        (await asking).Content.ShouldBe("You said ask.");
    }

    [Fact]
    public async Task A_first_sign_that_comes_late_has_time_for_two_tries()
    {
        await using var bot = await RunningBot.StartAsync(_discord, BuiltIn(), new Handler(async (_, responder) =>
        {
            _time.Advance(TimeSpan.FromSeconds(1.5));
            await responder.DeferAsync(Visibility.Channel, Cancel);
            await responder.CompleteAsync(new Reply("complete"), Cancel);
        }));
        _discord.Faults.HangNext("/callback");

        var asking = _discord.User("ada").Types("ask", ("question", "?"));
        await HungRequest();
        await _time.PassWait(TimeSpan.FromSeconds(0.75), TimeSpan.FromSeconds(0.75));

        (await asking).Content.ShouldBe("complete");
    }

    [Fact]
    public async Task An_answer_that_waits_too_long_is_given_up()
    {
        await using var bot = await RunningBot.StartAsync(_discord, BuiltIn());
        _discord.Faults.RateLimitNext("/callback", TimeSpan.FromSeconds(4));

        await _discord.User("ada").Sends("ask", ("question", "?"));
        await _log.Line("was not answered");

        (await _discord.User("bob").Types("ask", ("question", "?"))).Content.ShouldBe("You said ask.");
    }

    [Fact]
    public async Task A_further_message_is_not_repeated_where_it_may_have_arrived()
    {
        await using var bot = await RunningBot.StartAsync(_discord, BuiltIn(), new Handler(async (_, responder) =>
        {
            await responder.RespondAsync(new Reply("first"), Cancel);
            _discord.Faults.FailNext(502, "/webhooks/");
            await responder.FollowUpAsync(new Reply("lost"), Cancel);
            await responder.FollowUpAsync(new Reply("second"), Cancel);
        }));

        var sent = await _discord.User("ada").Sends("ask", ("question", "?"));

        (await sent.FollowUp()).Content.ShouldBe("second");
    }

    private DiscordTransport BuiltIn() => Transports.BuiltIn(_discord, _log, _time, new FixedRandom(0.5));

    /// <summary>A try that ended before Discord had it would leave the next one to hang, on a clock that stands still.</summary>
    private Task HungRequest() =>
        _discord.Until(discord => discord.Requests.Any(request => request.Path.EndsWith("/callback", StringComparison.Ordinal)), "the first try");

    private Task<PostOutcome> PostAsync(DiscordTransport transport) =>
        transport.PostAsync(new ChannelId(ulong.Parse(_discord.Channel("news").Id)), new Reply("Today."), "day-1", Cancel);
}
