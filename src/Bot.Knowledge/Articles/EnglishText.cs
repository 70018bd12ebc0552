using System.Buffers;
using System.Collections.Frozen;

namespace Bot.Knowledge.Articles;

/// <summary>Tells English from other languages by its function words.</summary>
internal static class EnglishText
{
    /// <summary>In UTF-16 code units; the beginning of a text is enough.</summary>
    private const int Sample = 20_000;

    private const int FewWords = 12;
    private const double LeastShare = 0.10;

    /// <summary>Function words that make up a third of English text, without those that other languages share ("in", "a", "was").</summary>
    private static readonly FrozenSet<string> FunctionWords =
        "the of and to is were that for with by from which his her its are has had this an as at on or be it he she they who but not have been after when their into than"
            .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly SearchValues<char> WordEnds = SearchValues.Create(" \t\r\n.,;:()[]\"“”!?–—/");

    /// <summary>A text of a few Latin words counts as English: there is nothing to tell by.</summary>
    public static bool Is(string text)
    {
        var rest = text.AsSpan(0, Math.Min(text.Length, Sample));
        var lookup = FunctionWords.GetAlternateLookup<ReadOnlySpan<char>>();
        var (words, english, foreignScript) = (0, 0, 0);
        foreach (var range in rest.SplitAny(WordEnds))
        {
            var word = rest[range];
            if (word.IsEmpty || !char.IsLetter(word[0]))
            {
                continue;
            }

            words++;
            english += lookup.Contains(word) ? 1 : 0;
            foreignScript += word[0] > '\u024F' ? 1 : 0;
        }

        return words < FewWords ? foreignScript * 2 <= words : english >= words * LeastShare;
    }
}
