namespace Bot.Terminal;

/// <summary>A line being typed, and the cursor in it. Moves by whole characters, also where one takes two UTF-16 units.</summary>
internal sealed class EditedLine
{
    public string Text { get; private set; } = "";

    /// <summary>An offset into <see cref="Text"/>; its length at the end.</summary>
    public int Cursor { get; private set; }

    public void Set(string text) => (Text, Cursor) = (text, text.Length);

    public void Insert(char c) => Replace(Cursor, c.ToString());

    /// <summary>Puts <paramref name="text"/> in the place of everything from <paramref name="start"/> to the cursor.</summary>
    public void Replace(int start, string text)
    {
        Text = Text[..start] + text + Text[Cursor..];
        Cursor = start + text.Length;
    }

    public void Left() => Cursor = Before(Cursor);

    public void Right() => Cursor = After(Cursor);

    public void Home() => Cursor = 0;

    public void End() => Cursor = Text.Length;

    public void Backspace() => Replace(Before(Cursor), "");

    public void Delete() => Text = Text[..Cursor] + Text[After(Cursor)..];

    public void DeleteWord()
    {
        var start = Cursor;
        while (start > 0 && char.IsWhiteSpace(Text[start - 1]))
        {
            start--;
        }

        while (start > 0 && !char.IsWhiteSpace(Text[start - 1]))
        {
            start--;
        }

        Replace(start, "");
    }

    private int Before(int at) => at > 1 && char.IsSurrogatePair(Text, at - 2) ? at - 2 : Math.Max(at - 1, 0);

    private int After(int at) => at + 1 < Text.Length && char.IsSurrogatePair(Text, at) ? at + 2 : Math.Min(at + 1, Text.Length);
}
