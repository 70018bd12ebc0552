using Bot.Answers.Sources;
using Bot.Answers.Timeline;
using Bot.Articles;
using Bot.Commands.Chat;

namespace Bot.Commands.Cards;

/// <summary>A sentence of an article as a quotation, with the words that matter in bold.</summary>
internal static class Quotation
{
    /// <summary>Of the sentence, in UTF-16 code units; of a longer one the part around the first marked words is shown.</summary>
    private const int Longest = 700;

    /// <summary>So much of a long sentence is shown before the marked words.</summary>
    private const int Before = 250;

    /// <param name="marked">Offsets into the sentence; whatever lies outside of it is not marked.</param>
    public static string Of(string sentence, params IEnumerable<TextSpan> marked)
    {
        var marks = marked
            .Select(mark => TextSpan.FromBounds(Math.Clamp(mark.Start, 0, sentence.Length), Math.Clamp(mark.End, 0, sentence.Length)))
            .Where(mark => mark.Length > 0)
            .OrderBy(mark => mark.Start)
            .ToList();
        var shown = Window(sentence, marks.Count > 0 ? marks[0].Start : 0);
        var quotation = new System.Text.StringBuilder(shown.Start > 0 ? "…" : "");
        var position = shown.Start;
        foreach (var mark in marks)
        {
            var (start, end) = (Math.Max(mark.Start, position), Math.Min(mark.End, shown.End));
            if (start < end)
            {
                _ = quotation
                    .Append(Markdown.Escape(sentence[position..start]))
                    .Append(Markdown.Bold(Markdown.Escape(sentence[start..end])));
                position = end;
            }
        }

        _ = quotation.Append(Markdown.Escape(sentence[position..shown.End])).Append(shown.End < sentence.Length ? "…" : "");
        return Markdown.Quote(quotation.ToString());
    }

    /// <summary>The sentence with the words that give the date.</summary>
    public static string Of(EventEntry entry) =>
        Of(entry.Evidence.Sentence, new TextSpan(entry.DateSpan.Start - entry.Evidence.Start, entry.DateSpan.Length));

    /// <summary>The sentence with these words of it, where they stand in it.</summary>
    public static string Of(Evidence evidence, IEnumerable<string> words) =>
        Of(
            evidence.Sentence,
            words.Where(word => word.Length > 0)
                .Select(word => new TextSpan(evidence.Sentence.IndexOf(word, StringComparison.Ordinal), word.Length))
                .Where(mark => mark.Start >= 0));

    private static TextSpan Window(string sentence, int focus)
    {
        if (sentence.Length <= Longest)
        {
            return new TextSpan(0, sentence.Length);
        }

        var start = AtWord(sentence, Math.Max(0, Math.Min(focus - Before, sentence.Length - Longest)));
        return TextSpan.FromBounds(start, AtWord(sentence, Math.Min(start + Longest, sentence.Length)));
    }

    /// <summary>The start of the word that the offset falls into, if it is near; never the middle of a surrogate pair.</summary>
    private static int AtWord(string sentence, int offset)
    {
        if (offset == 0 || offset == sentence.Length)
        {
            return offset;
        }

        var space = sentence.LastIndexOf(' ', offset - 1, Math.Min(offset, 40));
        return space >= 0 ? space + 1 : char.IsLowSurrogate(sentence[offset]) ? offset - 1 : offset;
    }
}
