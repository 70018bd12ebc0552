namespace Bot.Commands.Chat;

/// <summary>Discord's Markdown, as far as replies use it.</summary>
public static class Markdown
{
    /// <summary>Makes foreign text stand for itself: no formatting, no mention, no link, no timestamp, no control characters.</summary>
    public static string Escape(string text) => throw new NotSupportedException();

    /// <summary>Cuts at a word, never inside a character or an escape, and ends with "…" where something was cut.</summary>
    public static string Truncate(string markdown, int length) => throw new NotSupportedException();
}
