using Bot.Commands.Chat;
using Bot.Terminal;
using Spectre.Console.Testing;

namespace Bot.Tests.Terminal;

public sealed class TerminalTransportTests
{
    private readonly AnsweringHandler _handler = new();

    private List<Interaction> Seen => _handler.Seen;

    [Fact]
    public async Task A_pipe_gets_one_plain_answer_for_each_line_and_ends_with_it()
    {
        using var machine = new TestMachine("When?\n\n/person Soilih\n/dance\n");

        await RunAsync(machine, Task.CompletedTask);

        machine.Output.ShouldBe("answer 1\n\nanswer 2\n\nThere is no command /dance. Type /help for those there are.\n");
        Seen.Cast<SlashInteraction>().Select(slash => slash.Command.Command).ShouldBe(["ask", "person"]);
        Seen.ShouldAllBe(interaction => interaction.Origin.Guild == null);
    }

    [Fact]
    public async Task A_command_on_messages_cannot_be_typed()
    {
        using var machine = new TestMachine("/Ask about this\n");

        await RunAsync(machine, Task.CompletedTask);

        ((SlashInteraction)Seen.ShouldHaveSingleItem()).Command.Command.ShouldBe("ask", "the words behind /ask are a question");
    }

    [Fact]
    public async Task A_pipe_waits_until_the_articles_have_been_read()
    {
        using var machine = new TestMachine("When?\n");
        var articlesRead = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

        var running = RunAsync(machine, articlesRead.Task);
        Seen.ShouldBeEmpty();
        articlesRead.SetResult();
        await running;

        Seen.Count.ShouldBe(1);
    }

    [Fact]
    public async Task Nothing_piped_in_is_told_with_what_is_missing()
    {
        using var machine = new TestMachine();

        var stopped = await Should.ThrowAsync<ChatStoppedException>(() => RunAsync(machine, Task.CompletedTask));

        stopped.Message.ShouldBe(
            "There is neither a Discord token nor any input: set DISCORD_TOKEN (or Discord:Token) to your bot's token, or type or pipe in questions.");
    }

    [Fact]
    public async Task Quit_leaves_the_rest_of_the_input_alone()
    {
        using var machine = new TestMachine("/quit\nWhen?\n");

        await RunAsync(machine, Task.CompletedTask);

        Seen.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_number_presses_a_button_of_the_last_reply()
    {
        using var machine = new TestMachine("/articles\n1\n");

        await RunAsync(machine, Task.CompletedTask);

        Seen[1].ShouldBeOfType<ButtonInteraction>().CustomId.ShouldBe("v1|next");
        machine.Output.ShouldContain("[1] Next");
    }

    [Fact]
    public async Task At_a_terminal_it_says_how_to_reach_Discord_and_answers_with_cards()
    {
        using var machine = new TestMachine();
        using var console = new TestConsole().Width(80).Interactive();
        console.Input.TypeLine("When?");
        console.Input.TypeLine("/quit");

        await RunAsync(machine, Task.CompletedTask, console);

        console.Output.ShouldContain("DISCORD_TOKEN");
        console.Output.ShouldContain("Tab completes, /quit leaves.");
        console.Output.ShouldContain("answer 1");
        machine.Output.ShouldBeEmpty();
    }

    [Fact]
    public async Task Tab_asks_the_command_for_its_completions()
    {
        using var machine = new TestMachine();
        using var console = new TestConsole().Width(80).Interactive();
        console.Input.Type("/person So");
        console.Input.PushKey(ConsoleKey.Tab);
        console.Input.PushKey(ConsoleKey.Enter);
        console.Input.TypeLine("/quit");

        await RunAsync(machine, Task.CompletedTask, console);

        var typing = Seen[0].ShouldBeOfType<AutocompleteInteraction>();
        (typing.Focused, typing.Typed).ShouldBe(("name", "So"));
        Seen[1].ShouldBeOfType<SlashInteraction>().Values.Text("name").ShouldBe("Ali Soilih");
    }

    [Fact]
    public async Task Ends_when_the_worker_stops()
    {
        using var machine = new TestMachine("When?\n");
        using var stopping = new CancellationTokenSource();
        var transport = new TerminalTransport(machine.Surroundings(), new Notices(), new TaskCompletionSource().Task);
        await transport.PublishAsync(TestCommands.Definitions, stopping.Token);

        var running = transport.RunAsync(_handler, stopping.Token);
        await stopping.CancelAsync();

        await running.WaitAsync(TestContext.Current.CancellationToken);
    }

    private async Task RunAsync(TestMachine machine, Task articlesRead, TestConsole? console = null)
    {
        var transport = new TerminalTransport(machine.Surroundings(console), new Notices(), articlesRead);
        await transport.PublishAsync(
            [.. TestCommands.Definitions, new MessageCommandDefinition("Ask about this")], TestContext.Current.CancellationToken);
        await transport.RunAsync(_handler, TestContext.Current.CancellationToken);
    }
}

/// <summary>Answers "answer 1", "answer 2" and so on; /articles has a button.</summary>
internal sealed class AnsweringHandler : IInteractionHandler
{
    public List<Interaction> Seen { get; } = [];

    public async Task HandleAsync(Interaction interaction, IInteractionResponder responder, CancellationToken cancellationToken)
    {
        Seen.Add(interaction);
        if (interaction is AutocompleteInteraction)
        {
            await responder.SuggestAsync([new SlashChoice("Ali Soilih", "Ali Soilih")], cancellationToken);
            return;
        }

        IReadOnlyList<ReplyButton> buttons = interaction is SlashInteraction { Command.Command: "articles" }
            ? [ReplyButton.Action("Next", "v1|next")]
            : [];
        await responder.DeferAsync(Visibility.Channel, cancellationToken);
        await responder.CompleteAsync(new Reply($"answer {Seen.Count}", buttons: buttons), cancellationToken);
    }
}
