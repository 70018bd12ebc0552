using Bot.Commands.Chat;
using Bot.Commands.Dispatch;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Commands.Tests.Dispatch;

public sealed class CommandDispatcherTests
{
    private static readonly InteractionOrigin Someone = new(new UserId(1), null, null, ChatPermissions.None);

    private readonly FakeTimeProvider _time = new();
    private readonly FakeResponder _responder = new();
    private readonly KeptLog _log = new();

    [Fact]
    public async Task Answers_at_once()
    {
        await HandleAsync(new FakeCommand(), Slash());

        _responder.Verbs.ShouldBe(["respond Channel"]);
        _responder.Reply!.Content.ShouldBe("answered");
    }

    [Fact]
    public async Task Answers_privately_where_the_person_wants_it()
    {
        await HandleAsync(new FakeCommand(), Slash(("private", new SlashValue.OfBoolean(true))));

        _responder.Verbs.ShouldBe(["respond Private"]);
    }

    [Fact]
    public async Task Gives_an_answer_that_forgot_its_visibility_the_one_that_was_decided()
    {
        await HandleAsync(new FakeCommand { Answering = _ => new Reply("x") }, Slash(("private", new SlashValue.OfBoolean(true))));

        _responder.Verbs.ShouldBe(["respond Private"]);
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
                return new Reply("late", visibility: Visibility.Private);
            },
        };

        var handling = HandleAsync(command, Slash(("private", new SlashValue.OfBoolean(wantsPrivate))));
        _time.Advance(CommandDispatcher.Patience - TimeSpan.FromMilliseconds(1));
        _responder.Verbs.ShouldBeEmpty();
        _time.Advance(TimeSpan.FromMilliseconds(1));
        await _responder.Deferred;
        gate.Set();
        await handling;

        _responder.Verbs.ShouldBe([$"defer {visibility}", $"complete {visibility}"]);
        _responder.Reply!.Content.ShouldBe("late");
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
                return new Reply("x");
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

        _responder.Verbs.ShouldBe(["respond Private"]);
        _responder.Reply!.Content.ShouldBe(
            "Sorry, something went wrong on my side and I could not answer. If it happens again, please tell whoever runs me: reference **ff**.");
        _log.Lines.ShouldBe(["Error: fake failed; the person was given the reference ff (secret)"]);
    }

    [Fact]
    public async Task An_answer_that_cannot_be_delivered_is_logged_and_harms_nobody()
    {
        var responder = new FakeResponder { Refusal = new HttpRequestException("gone") };

        await Dispatcher(new FakeCommand()).HandleAsync(Slash(), responder, TestContext.Current.CancellationToken);

        _log.Lines.ShouldBe(["Warning: The answer to interaction ff could not be delivered (gone)"]);
    }

    [Fact]
    public async Task Says_so_kindly_where_a_command_is_unknown()
    {
        await HandleAsync(new FakeCommand(), new SlashInteraction(new(255), Someone, new("daily", "set"), SlashValues.None));

        _responder.Verbs.ShouldBe(["respond Private"]);
        _responder.Reply!.Content.ShouldBe("I do not know the command **/daily set**. **/help** lists those that I know.");
    }

    [Fact]
    public async Task Answers_a_command_on_a_message_to_one_person_alone()
    {
        await HandleAsync(new FakeMessageCommand(), Use("Fake this"));

        _responder.Verbs.ShouldBe(["respond Private"]);
        _responder.Reply!.Content.ShouldBe("about: words");
    }

    [Fact]
    public async Task Says_so_kindly_where_a_command_on_a_message_is_unknown()
    {
        await HandleAsync(new FakeMessageCommand(), Use("Gone"));

        _responder.Verbs.ShouldBe(["respond Private"]);
        _responder.Reply!.Content.ShouldBe("I do not know the command **Gone**. **/help** lists those that I know.");
    }

    [Fact]
    public async Task A_command_on_a_message_that_fails_gives_a_reference()
    {
        await HandleAsync(new FakeMessageCommand { Answering = _ => throw new InvalidOperationException("secret") }, Use("Fake this"));

        _responder.Reply!.Content.ShouldNotBeNull().ShouldEndWith("reference **ff**.");
        _log.Lines.ShouldBe(["Error: Fake this failed; the person was given the reference ff (secret)"]);
    }

    [Theory]
    [InlineData(null, "Please fill in **text**.")]
    [InlineData("  ", "Please fill in **text**.")]
    [InlineData("12345678901", "**text** is too long: at most 10 characters, please.")]
    public async Task Checks_what_was_filled_in_once_more(string? text, string problem)
    {
        SlashValues values = text is null ? SlashValues.None : Values(("text", new SlashValue.OfText(text)));

        await HandleAsync(new FakeCommand(), new SlashInteraction(new(255), Someone, new("fake"), values));

        _responder.Verbs.ShouldBe(["respond Private"]);
        _responder.Reply!.Content.ShouldBe(problem);
    }

    [Fact]
    public async Task Offers_completions()
    {
        await HandleAsync(new FakeCommand(), Typing());

        _responder.Verbs.ShouldBe(["suggest"]);
        _responder.Choices.ShouldBe([new SlashChoice("one", "one"), new SlashChoice("two", "two")]);
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
        _time.Advance(CommandDispatcher.Patience);
        await handling;
        gate.Set();

        _responder.Choices.ShouldBe([]);
    }

    [Fact]
    public async Task Offers_nothing_where_completions_fail_or_the_command_is_unknown()
    {
        await HandleAsync(new FakeCommand { Suggesting = () => throw new InvalidOperationException("secret") }, Typing());
        _responder.Choices.ShouldBe([]);

        await HandleAsync(new FakeCommand(), Typing() with { Command = new("gone") });
        _responder.Choices.ShouldBe([]);
    }

    [Theory]
    [InlineData("v1|c|fake|1", "respond Private", "a press on a message that all see is answered to one person")]
    [InlineData("v1|p|fake|1", "update Private", "a private message changes in place")]
    public async Task Answers_a_press_to_the_one_who_pressed(string customId, string verb, string reason)
    {
        await HandleAsync(new FakeCommand(), Press(customId));

        _responder.Verbs.ShouldBe([verb], reason);
        _responder.Reply!.Embeds[0].Title.ShouldBe("pressed");
    }

    [Theory]
    [InlineData("")]
    [InlineData("person:3")]
    [InlineData("v2|c|fake|1")]
    [InlineData("v1|x|fake|1")]
    [InlineData("v1|c|")]
    [InlineData("v1|c|gone|1")]
    public async Task Says_so_kindly_where_a_button_is_of_another_version_or_garbage(string customId)
    {
        await HandleAsync(new FakeCommand(), Press(customId));

        _responder.Verbs.ShouldBe(["respond Private"]);
        _responder.Reply!.Content.ShouldStartWith("This button has lost what it pointed to");
    }

    [Fact]
    public async Task Leaves_a_private_message_as_it_is_where_its_button_has_lost_its_meaning()
    {
        await HandleAsync(new FakeCommand { Pressing = _ => null }, Press("v1|p|fake|1"));

        _responder.Verbs.ShouldBe(["respond Private"]);
    }

    [Fact]
    public async Task Stops_waiting_when_the_bot_shuts_down()
    {
        using var gate = new ManualResetEventSlim();
        using var stop = new CancellationTokenSource();
        var command = new FakeCommand
        {
            Answering = _ =>
            {
                gate.Wait(TestContext.Current.CancellationToken);
                return new Reply("x");
            },
        };

        var handling = Dispatcher(command).HandleAsync(Slash(), _responder, stop.Token);
        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(handling);
        gate.Set();
        _responder.Verbs.ShouldBeEmpty();
    }

    private static SlashInteraction Slash(params (string Name, SlashValue Value)[] values) =>
        new(new(255), Someone, new("fake"), Values([("text", new SlashValue.OfText("x")), .. values]));

    private static AutocompleteInteraction Typing() => new(new(255), Someone, new("fake"), SlashValues.None, "text", "o");

    private static MessageInteraction Use(string command) => new(new(255), Someone, command, "words");

    private static ButtonInteraction Press(string customId) => new(new(255), Someone, customId);

    private static SlashValues Values(params (string Name, SlashValue Value)[] values) =>
        new(values.ToDictionary(value => value.Name, value => value.Value, StringComparer.Ordinal));

    private Task HandleAsync(FakeCommand command, Interaction interaction) =>
        Dispatcher(command).HandleAsync(interaction, _responder, TestContext.Current.CancellationToken);

    private Task HandleAsync(FakeMessageCommand command, Interaction interaction) =>
        new CommandDispatcher(new CommandCatalog([], [command]), _time, _log)
            .HandleAsync(interaction, _responder, TestContext.Current.CancellationToken);

    private CommandDispatcher Dispatcher(FakeCommand command) => new(new CommandCatalog([command]), _time, _log);

    private sealed class KeptLog : ILogger<CommandDispatcher>
    {
        public List<string> Lines { get; } = [];

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => logLevel > LogLevel.Debug;

        public void Log<TState>(
            LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Add($"{logLevel}: {formatter(state, exception)} ({exception?.Message})");
    }
}
