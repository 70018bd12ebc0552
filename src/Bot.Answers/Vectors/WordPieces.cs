using System.Globalization;
using System.Text;
using Bot.Knowledge.Search;

namespace Bot.Answers.Vectors;

/// <summary>
/// Cuts a text into the pieces of words that the encoder knows, between the two marks that it expects around it: the longest piece
/// that a word begins with, and so on (WordPiece, as BERT uses it without capitals and accents).
/// </summary>
internal sealed class WordPieces
{
    private const string Inside = "##";

    /// <summary>A longer word is not known.</summary>
    private const int LongestWord = 100;

    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _firsts;
    private readonly Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> _others;
    private readonly int _unknown;

    /// <param name="vocabulary">A piece in each line, in the order of their vectors.</param>
    public WordPieces(string vocabulary)
    {
        var numbers = vocabulary.Split('\n').Select((piece, number) => (piece, number)).ToDictionary(pair => pair.piece, pair => pair.number, StringComparer.Ordinal);
        (Begin, End, _unknown) = (numbers["[CLS]"], numbers["[SEP]"], numbers["[UNK]"]);
        _firsts = numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        _others = numbers.Where(pair => pair.Key.StartsWith(Inside, StringComparison.Ordinal))
            .ToDictionary(pair => pair.Key[Inside.Length..], pair => pair.Value, StringComparer.Ordinal)
            .GetAlternateLookup<ReadOnlySpan<char>>();
    }

    /// <summary>Stands before the pieces of a text.</summary>
    public int Begin { get; }

    /// <summary>Stands behind the pieces of a text.</summary>
    public int End { get; }

    /// <param name="most">So many at most, the marks among them.</param>
    public IReadOnlyList<int> Cut(string text, int most)
    {
        var cut = new List<int> { Begin };
        Cut(text, cut, most - 1);
        if (cut.Count > most - 1)
        {
            cut.RemoveRange(most - 1, cut.Count - most + 1);
        }

        cut.Add(End);
        return cut;
    }

    /// <summary>Puts the pieces of a text behind others, without marks.</summary>
    /// <param name="enough">Words behind so many pieces are not read.</param>
    public void Cut(string text, List<int> into, int enough = int.MaxValue)
    {
        foreach (var word in Spaced(TermAnalyzer.Fold(text)).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (into.Count >= enough)
            {
                return;
            }

            Cut(word.AsSpan(), into);
        }
    }

    private void Cut(ReadOnlySpan<char> word, List<int> into)
    {
        if (word.Length > LongestWord)
        {
            into.Add(_unknown);
            return;
        }

        var (before, start) = (into.Count, 0);
        while (start < word.Length)
        {
            var pieces = start == 0 ? _firsts : _others;
            var (end, number) = (word.Length, _unknown);
            while (end > start && !pieces.TryGetValue(word[start..end], out number))
            {
                end--;
            }

            if (end == start)
            {
                into.RemoveRange(before, into.Count - before);
                into.Add(_unknown);
                return;
            }

            into.Add(number);
            start = end;
        }
    }

    /// <summary>With spaces around what is a word of its own: marks, and characters that are words.</summary>
    private static string Spaced(string text)
    {
        var spaced = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (Rune.IsWhiteSpace(rune))
            {
                spaced.Append(' ');
            }
            else if (rune.IsAscii ? !Rune.IsLetterOrDigit(rune) && !Rune.IsControl(rune) : Rune.IsPunctuation(rune) || IsIdeograph(rune))
            {
                spaced.Append(' ').Append(rune).Append(' ');
            }
            else if (rune != Rune.ReplacementChar && Rune.GetUnicodeCategory(rune) is not (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.NonSpacingMark or UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned))
            {
                spaced.Append(rune);
            }
        }

        return spaced.ToString();
    }

    private static bool IsIdeograph(Rune rune) => rune.Value is (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x2FA1F);
}
