using Spectre.Console.Testing;

namespace Bot.Tests.Terminal;

/// <summary>Presses keys as a terminal reports them; the test console's own way makes Ctrl+A of an "A".</summary>
internal static class Keyboard
{
    public static void Type(this TestConsoleInput input, string text)
    {
        foreach (var c in text)
        {
            input.PushKey(new ConsoleKeyInfo(c, ConsoleKey.None, shift: false, alt: false, control: false));
        }
    }

    public static void TypeLine(this TestConsoleInput input, string text)
    {
        input.Type(text);
        input.PushKey(ConsoleKey.Enter);
    }
}
