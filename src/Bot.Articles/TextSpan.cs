namespace Bot.Articles;

/// <summary>
/// A stretch of an article's text, in UTF-16 code units from the start of the file's text. A byte order mark is not
/// part of the text, line ends are: the offsets are those of <see cref="File.ReadAllText(string)"/>.
/// </summary>
public readonly record struct TextSpan(int Start, int Length)
{
    /// <summary>The offset behind the last code unit.</summary>
    public int End => Start + Length;

    public bool IsEmpty => Length == 0;

    /// <param name="end">The offset behind the last code unit.</param>
    public static TextSpan FromBounds(int start, int end) => new(start, end - start);

    public bool Contains(int offset) => offset >= Start && offset < End;

    public bool Contains(TextSpan other) => other.Start >= Start && other.End <= End;

    public bool Overlaps(TextSpan other) => Start < other.End && other.Start < End;

    public string In(string text) => text.Substring(Start, Length);

    public ReadOnlySpan<char> In(ReadOnlySpan<char> text) => text.Slice(Start, Length);
}
