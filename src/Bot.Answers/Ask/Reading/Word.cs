using Bot.Articles;

namespace Bot.Answers.Ask.Reading;

/// <param name="Lower">In lower case with accents folded, without a possessive ending.</param>
/// <param name="Terms">Its term, then those of the forms it may be inflected from ("broke": broke, break); empty for a function word.</param>
/// <param name="Entry">In the word book; -1 where that does not have it.</param>
/// <param name="Span">In the text that was read.</param>
public sealed record Word(string Text, string Lower, IReadOnlyList<string> Terms, int Entry, TextSpan Span)
{
    public bool IsCapital => char.IsUpper(Text[0]);

    public bool IsNumber => char.IsAsciiDigit(Text[0]);

    public bool IsFunction => Terms.Count == 0;

    public bool IsPossessive => Text.EndsWith("'s", StringComparison.Ordinal) || Text.EndsWith("’s", StringComparison.Ordinal);

    /// <summary>The same place read as another word.</summary>
    /// <param name="lower">In lower case.</param>
    public Word As(string lower) => new(Text, lower, WordReader.TermsOf(lower), Words.WordBook.English.Find(lower), Span);
}
