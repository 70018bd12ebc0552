using Bot.Commands.Chat;
using Spectre.Console;

namespace Bot.Terminal;

/// <summary>Lets a person type a line: cursor keys, history with Up and Down, Tab to complete, Ctrl+D to leave.</summary>
internal sealed class LineEditor(IAnsiConsole console, Completion completion, Notices notices) : ITypedLines
{
    private const string Prompt = "> ";
    private const int ListedSuggestions = 12;

    private readonly List<string> _history = [];
    private EditedLine _line = new();
    private int _historyAt;
    private Completions _offered = Completions.None;
    private int _offeredAt;

    public async ValueTask<string?> ReadAsync(CancellationToken cancellationToken)
    {
        _line = new EditedLine();
        _historyAt = _history.Count;
        Draw();
        while (await NextKeyAsync(cancellationToken) is { } key)
        {
            switch (key)
            {
                case { Key: ConsoleKey.Enter }:
                    return Entered();
                case { Key: ConsoleKey.D, Modifiers: ConsoleModifiers.Control } when _line.Text.Length == 0:
                    console.WriteLine();
                    return null;
                case { Key: ConsoleKey.Tab }:
                    await CompleteAsync(key.Modifiers.HasFlag(ConsoleModifiers.Shift) ? -1 : 1, cancellationToken);
                    break;
                default:
                    Edit(key);
                    break;
            }

            Draw();
        }

        return null;
    }

    private async Task<ConsoleKeyInfo?> NextKeyAsync(CancellationToken cancellationToken)
    {
        var key = console.Input.ReadKeyAsync(intercept: true, cancellationToken);
        using var typed = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        do
        {
            while (notices.TryTake(out var notice))
            {
                Above(notice);
                Draw();
            }

            await Task.WhenAny(key, notices.WaitAsync(typed.Token));
        }
        while (!key.IsCompleted);
        await typed.CancelAsync();
        return await key;
    }

    private void Edit(ConsoleKeyInfo key)
    {
        _offered = Completions.None;
        switch (key.Key)
        {
            case ConsoleKey.Backspace:
                _line.Backspace();
                break;
            case ConsoleKey.Delete:
            case ConsoleKey.D when key.Modifiers == ConsoleModifiers.Control:
                _line.Delete();
                break;
            case ConsoleKey.LeftArrow:
                _line.Left();
                break;
            case ConsoleKey.RightArrow:
                _line.Right();
                break;
            case ConsoleKey.Home:
            case ConsoleKey.A when key.Modifiers == ConsoleModifiers.Control:
                _line.Home();
                break;
            case ConsoleKey.End:
            case ConsoleKey.E when key.Modifiers == ConsoleModifiers.Control:
                _line.End();
                break;
            case ConsoleKey.U when key.Modifiers == ConsoleModifiers.Control:
                _line.Replace(0, "");
                break;
            case ConsoleKey.W when key.Modifiers == ConsoleModifiers.Control:
                _line.DeleteWord();
                break;
            case ConsoleKey.UpArrow:
                Recall(_historyAt - 1);
                break;
            case ConsoleKey.DownArrow:
                Recall(_historyAt + 1);
                break;
            default:
                if (!char.IsControl(key.KeyChar))
                {
                    _line.Insert(key.KeyChar);
                }

                break;
        }
    }

    private string Entered()
    {
        console.WriteLine();
        if (!string.IsNullOrWhiteSpace(_line.Text) && (_history.Count == 0 || !string.Equals(_history[^1], _line.Text, StringComparison.Ordinal)))
        {
            _history.Add(_line.Text);
        }

        return _line.Text;
    }

    private void Recall(int index)
    {
        if (index >= 0 && index <= _history.Count)
        {
            _historyAt = index;
            _line.Set(index == _history.Count ? "" : _history[index]);
        }
    }

    /// <summary>The first Tab puts the first suggestion in and lists the others; each further one puts in the next.</summary>
    private async Task CompleteAsync(int step, CancellationToken cancellationToken)
    {
        if (_offered.Suggestions.Count > 0)
        {
            _offeredAt = (_offeredAt + step + _offered.Suggestions.Count) % _offered.Suggestions.Count;
        }
        else
        {
            _offered = await completion.ForAsync(_line.Text[.._line.Cursor], cancellationToken);
            _offeredAt = 0;
            if (_offered.Suggestions.Count > 1)
            {
                Above(string.Join("   ", _offered.Suggestions.Take(ListedSuggestions).Select(suggestion => suggestion.Shown)));
            }
        }

        if (_offered.Suggestions.Count > 0)
        {
            _line.Replace(_offered.Start, PlainText.Clean(_offered.Suggestions[_offeredAt].Inserted));
        }

        if (_offered.Suggestions.Count == 1)
        {
            _offered = Completions.None;
        }
    }

    /// <summary>Writes a line where the prompt is; the prompt is drawn anew below it.</summary>
    private void Above(string line)
    {
        console.Write(new ControlCode("\r\e[K"));
        console.Write(new Text(PlainText.Clean(line) + "\n", new Style(decoration: Decoration.Dim)));
    }

    /// <summary>A line longer than the screen is wide is shown from where its cursor is still in sight.</summary>
    private void Draw()
    {
        var room = Math.Max(console.Profile.Width - Prompt.Length - 1, 8);
        var first = 0;
        while (_line.Text[first.._line.Cursor].GetCellWidth() > room)
        {
            first++;
        }

        var last = _line.Text.Length;
        while (_line.Text[first..last].GetCellWidth() > room)
        {
            last--;
        }

        var back = _line.Text[Math.Min(_line.Cursor, last)..last].GetCellWidth();
        console.Write(new ControlCode("\r\e[K"));
        console.Write(new Text(Prompt + _line.Text[first..last]));
        if (back > 0)
        {
            console.Write(new ControlCode($"\e[{back}D"));
        }
    }
}
