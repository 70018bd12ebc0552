using Bot.Commands.Chat;
using Bot.Commands.Dispatch;

namespace Bot.Commands.Tests.Dispatch;

public sealed class CommandDispatcherTests : Dispatching
{
    [Fact]
    public async Task Answers_at_once()
    {
        await HandleAsync(new FakeCommand(), Slash());

        Responder.Verbs.ShouldBe(["respond Channel"]);
        Responder.Reply!.Content.ShouldBe("answered");
    }

    [Fact]
    public async Task Looks_up_no_more_at_a_time_than_there_are_processors()
    {
        var (running, most) = (0, 0);
        using var begun = new CountdownEvent(Environment.ProcessorCount);
        using var gate = new ManualResetEventSlim();
        var command = new FakeCommand
        {
            Answering = _ =>
            {
                most = Math.Max(most, Interlocked.Increment(ref running));
                if (!begun.IsSet)
                {
                    begun.Signal();
                }

                gate.Wait(TestContext.Current.CancellationToken);
                Interlocked.Decrement(ref running);
                return Task.FromResult(new Reply("done"));
            },
        };

        var dispatcher = Dispatcher(command);
        var handling = Enumerable.Range(0, Environment.ProcessorCount * 3)
            .Select(_ => dispatcher.HandleAsync(Slash(), new FakeResponder(), TestContext.Current.CancellationToken))
            .ToList();
        begun.Wait(TestContext.Current.CancellationToken);
        gate.Set();
        await Task.WhenAll(handling);

        most.ShouldBe(Environment.ProcessorCount);
    }

    [Fact]
    public async Task Answers_privately_where_the_person_wants_it()
    {
        await HandleAsync(new FakeCommand(), Slash(("private", new SlashValue.OfBoolean(true))));

        Responder.Verbs.ShouldBe(["respond Private"]);
    }

    [Fact]
    public async Task Gives_an_answer_that_forgot_its_visibility_the_one_that_was_decided()
    {
        await HandleAsync(new FakeCommand { Answering = _ => Task.FromResult(new Reply("x")) }, Slash(("private", new SlashValue.OfBoolean(true))));

        Responder.Verbs.ShouldBe(["respond Private"]);
    }

    [Theory]
    [InlineData(false, "Channel")]
    [InlineData(true, "Private")]
    public async Task Defers_a_slow_answer_with_its_visibility_and_completes_it_later(bool wantsPrivate, string visibility)
    {
        using var gate = new ManualResetEventSlim();
        var command = new FakeCommand
        {
            Answering = _ =>
            {
                gate.Wait(TestContext.Current.CancellationToken);
                return Task.FromResult(new Reply("late", visibility: Visibility.Private));
            },
        };

        var handling = HandleAsync(command, Slash(("private", new SlashValue.OfBoolean(wantsPrivate))));
        Time.Advance(CommandDispatcher.Patience - TimeSpan.FromMilliseconds(1));
        Responder.Verbs.ShouldBeEmpty();
        Time.Advance(TimeSpan.FromMilliseconds(1));
        await Responder.Deferred;
        gate.Set();
        await handling;

        Responder.Verbs.ShouldBe([$"defer {visibility}", $"complete {visibility}"]);
        Responder.Reply!.Content.ShouldBe("late");
    }

    [Fact]
    public async Task Does_not_work_on_the_thread_that_brought_the_interaction()
    {
        using var gate = new ManualResetEventSlim();
        var command = new FakeCommand
        {
            Answering = _ =>
            {
                gate.Wait(TestContext.Current.CancellationToken);
                return Task.FromResult(new Reply("x"));
            },
        };

        var handling = HandleAsync(command, Slash());
        handling.IsCompleted.ShouldBeFalse("the caller has its thread back while the command still works");
        gate.Set();
        await handling;
    }

    [Fact]
    public async Task A_failure_is_logged_and_the_person_sees_a_reference_but_no_error_message()
    {
        await HandleAsync(new FakeCommand { Answering = _ => throw new InvalidOperationException("secret") }, Slash());

        Responder.Verbs.ShouldBe(["respond Private"]);
        Responder.Reply!.Content.ShouldBe(
            "Sorry, something went wrong on my side and I could not answer. If it happens again, please tell whoever runs me: reference **ff**.");
        Log.Lines.ShouldBe(["Error: /fake failed; the person was given the reference ff (secret)"]);
    }

    [Fact]
    public async Task An_answer_that_cannot_be_delivered_is_logged_and_harms_nobody()
    {
        var responder = new FakeResponder { Refusal = new HttpRequestException("gone") };

        await Dispatcher(new FakeCommand()).HandleAsync(Slash(), responder, TestContext.Current.CancellationToken);

        Log.Lines.ShouldBe(["Warning: The answer to interaction ff could not be delivered (gone)"]);
    }

    [Fact]
    public async Task Says_so_kindly_where_a_command_is_unknown()
    {
        await HandleAsync(new FakeCommand(), new SlashInteraction(new(255), Someone, new("daily", "set"), SlashValues.None));

        Responder.Verbs.ShouldBe(["respond Private"]);
        Responder.Reply!.Content.ShouldBe("I do not know the command **/daily set**. **/help** lists those that I know.");
    }

    [Fact]
    public async Task Answers_a_command_on_a_message_to_one_person_alone()
    {
        await HandleAsync(new FakeMessageCommand(), Use("Fake this"));

        Responder.Verbs.ShouldBe(["respond Private"]);
        Responder.Reply!.Content.ShouldBe("about: words");
    }

    [Fact]
    public async Task Says_so_kindly_where_a_command_on_a_message_is_unknown()
    {
        await HandleAsync(new FakeMessageCommand(), Use("Gone"));

        Responder.Verbs.ShouldBe(["respond Private"]);
        Responder.Reply!.Content.ShouldBe("I do not know the command **Gone**. **/help** lists those that I know.");
    }

    [Fact]
    public async Task A_command_on_a_message_that_fails_gives_a_reference()
    {
        await HandleAsync(new FakeMessageCommand { Answering = _ => throw new InvalidOperationException("secret") }, Use("Fake this"));

        Responder.Reply!.Content.ShouldNotBeNull().ShouldEndWith("reference **ff**.");
        Log.Lines.ShouldBe(["Error: Fake this failed; the person was given the reference ff (secret)"]);
    }

    [Theory]
    [InlineData(null, "Please fill in **text**.")]
    [InlineData("  ", "Please fill in **text**.")]
    [InlineData("12345678901", "**text** is too long: at most 10 characters, please.")]
    public async Task Checks_what_was_filled_in_once_more(string? text, string problem)
    {
        SlashValues values = text is null ? SlashValues.None : Values(("text", new SlashValue.OfText(text)));

        await HandleAsync(new FakeCommand(), new SlashInteraction(new(255), Someone, new("fake"), values));

        Responder.Verbs.ShouldBe(["respond Private"]);
        Responder.Reply!.Content.ShouldBe(problem);
    }

    [Fact]
    public async Task Offers_completions()
    {
        await HandleAsync(new FakeCommand(), Typing());

        Responder.Verbs.ShouldBe(["suggest"]);
        Responder.Choices.ShouldBe([new SlashChoice("one", "one"), new SlashChoice("two", "two")]);
    }

    [Fact]
    public async Task Offers_nothing_where_completions_come_too_late()
    {
        using var gate = new ManualResetEventSlim();
        var command = new FakeCommand
        {
            Suggesting = () =>
            {
                gate.Wait(TestContext.Current.CancellationToken);
                return ["late"];
            },
        };

        var handling = HandleAsync(command, Typing());
        Time.Advance(CommandDispatcher.Patience);
        await handling;
        gate.Set();

        Responder.Choices.ShouldBe([]);
    }

    [Fact]
    public async Task Offers_nothing_where_completions_fail_or_the_command_is_unknown()
    {
        await HandleAsync(new FakeCommand { Suggesting = () => throw new InvalidOperationException("secret") }, Typing());
        Responder.Choices.ShouldBe([]);

        await HandleAsync(new FakeCommand(), Typing() with { Command = new("gone") });
        Responder.Choices.ShouldBe([]);
    }

    [Fact]
    public async Task Stops_waiting_when_the_bot_shuts_down()
    {
        using var stop = new CancellationTokenSource();
        var begun = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var command = new FakeCommand
        {
            AnsweringUntil = async cancelled =>
            {
                begun.SetResult();
                await Task.Delay(Timeout.InfiniteTimeSpan, Time, cancelled);
                return new Reply("never");
            },
        };

        var handling = Dispatcher(command).HandleAsync(Slash(), Responder, stop.Token);
        await begun.Task;
        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(handling);
        Responder.Verbs.ShouldBeEmpty();
        Log.Lines.ShouldBeEmpty();
    }
}
