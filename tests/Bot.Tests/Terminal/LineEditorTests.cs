using Bot.Commands.Chat;
using Bot.Terminal;
using Spectre.Console.Testing;

namespace Bot.Tests.Terminal;

public sealed class LineEditorTests : IDisposable
{
    private readonly TestConsole _console = new TestConsole().Width(40).Interactive();
    private readonly Notices _notices = new();
    private readonly LineEditor _editor;

    public LineEditorTests() =>
        _editor = new LineEditor(_console, new Completion(TestCommands.Syntax, NamesAsync), _notices);

    [Fact]
    public async Task Takes_what_is_typed()
    {
        _console.Input.TypeLine("When?");

        (await ReadAsync()).ShouldBe("When?");
    }

    [Fact]
    public async Task Corrects_with_the_usual_keys()
    {
        _console.Input.Type("Whan wass it");
        Press(ConsoleKey.LeftArrow, 3);
        Press(ConsoleKey.Backspace);
        Press(ConsoleKey.Home);
        Press(ConsoleKey.RightArrow, 2);
        Press(ConsoleKey.Delete);
        _console.Input.Type("e");
        Press(ConsoleKey.End);
        _console.Input.TypeLine("?");

        (await ReadAsync()).ShouldBe("When was it?");
    }

    [Fact]
    public async Task Characters_of_two_units_are_deleted_whole()
    {
        _console.Input.Type("a😀b");
        Press(ConsoleKey.LeftArrow);
        Press(ConsoleKey.Backspace);
        Press(ConsoleKey.Enter);

        (await ReadAsync()).ShouldBe("ab");
    }

    [Fact]
    public async Task Control_U_and_control_W_delete_backwards()
    {
        _console.Input.Type("one two");
        Control(ConsoleKey.W);
        _console.Input.TypeLine("three");
        _console.Input.Type("gone");
        Control(ConsoleKey.U);
        _console.Input.TypeLine("new");

        (await ReadAsync()).ShouldBe("one three");
        (await ReadAsync()).ShouldBe("new");
    }

    [Fact]
    public async Task Recalls_what_was_typed_before()
    {
        _console.Input.TypeLine("first");
        _console.Input.TypeLine("second");
        Press(ConsoleKey.UpArrow, 3);
        Press(ConsoleKey.Enter);
        Press(ConsoleKey.UpArrow);
        Press(ConsoleKey.DownArrow);
        Press(ConsoleKey.Enter);

        (await ReadAsync()).ShouldBe("first");
        (await ReadAsync()).ShouldBe("second");
        (await ReadAsync()).ShouldBe("first");
        (await ReadAsync()).ShouldBe("");
    }

    [Fact]
    public async Task Tab_completes_and_goes_round_the_suggestions()
    {
        _console.Input.Type("/per");
        Press(ConsoleKey.Tab);
        _console.Input.Type("A");
        Press(ConsoleKey.Tab, 5);
        Press(ConsoleKey.Enter);

        (await ReadAsync()).ShouldBe("/person Ali Soilih");
        _console.Output.ShouldContain("Ahmed Abdallah   Ali Soilih   Azali");
    }

    [Fact]
    public async Task Control_D_on_an_empty_line_is_the_end()
    {
        _console.Input.Type("x");
        Press(ConsoleKey.Backspace);
        Control(ConsoleKey.D);

        (await ReadAsync()).ShouldBeNull();
    }

    [Fact]
    public async Task Notices_appear_above_the_line_that_is_being_typed()
    {
        _notices.Post("Reading: 1 of 2.");
        _console.Input.TypeLine("x");

        (await ReadAsync()).ShouldBe("x");
        _console.Output.ShouldContain("Reading: 1 of 2.\n> ");
    }

    [Fact]
    public async Task A_line_longer_than_the_screen_keeps_its_cursor_in_sight()
    {
        _console.Input.TypeLine(new string('a', 60) + "z");

        (await ReadAsync()).ShouldBe(new string('a', 60) + "z");
        _console.Output.TrimEnd().ShouldEndWith("> " + new string('a', 36) + "z");
    }

    public void Dispose() => _console.Dispose();

    private ValueTask<string?> ReadAsync() => _editor.ReadAsync(TestContext.Current.CancellationToken);

    private void Press(ConsoleKey key, int times = 1)
    {
        for (; times > 0; times--)
        {
            _console.Input.PushKey(key);
        }
    }

    private void Control(ConsoleKey key) => _console.Input.PushKey(new ConsoleKeyInfo('\0', key, false, false, control: true));

    private static Task<IReadOnlyList<SlashChoice>> NamesAsync(
        CommandName command, SlashValues values, SlashOption focused, string typed, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<SlashChoice>>(
            [new("Ahmed Abdallah", "Ahmed Abdallah"), new("Ali Soilih", "Ali Soilih"), new("Azali", "Azali Assoumani")]);
}
