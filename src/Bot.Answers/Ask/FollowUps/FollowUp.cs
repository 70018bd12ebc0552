using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Reading;

namespace Bot.Answers.Ask.FollowUps;

/// <summary>
/// Fills in what a question leaves to the one before it: "and when did they resume?", "what about Japan?", "why?". Where
/// it is not certain what is meant, the question stays as it was asked.
/// </summary>
public static class FollowUp
{
    private const int LongestFragment = 6;

    /// <param name="typed">As typed; any text at all.</param>
    /// <param name="kindOf">What a name is the name of.</param>
    /// <returns>The question in full; null for one that stands by itself, or for one of which it is not certain what it leans on.</returns>
    public static string? Resolve(string typed, Turn before, Func<string, ThingKind> kindOf)
    {
        var text = Wording.Of(typed.Trim(), _ => false, requests: false);
        var all = WordReader.Read(text);
        var words = all.SkipWhile(word => word.Lower is "and" or "but" or "so" or "also" or "ok" or "okay" or "then" or "or" or "oh" or "plus").ToList();
        if (words.Count == 0)
        {
            return null;
        }

        text = text[words[0].Span.Start..];
        words = [.. WordReader.Read(text)];
        return BareQuestion.Resolve(words, before)
            ?? Instead(words, text, words.Count < all.Count, before, kindOf)
            ?? (words.Exists(IsVerbOrAsking) ? BackReferences.Resolve(text, words, before, kindOf) : null);
    }

    /// <summary>"What about Japan?", "and in Germany?", "and how many of the Earth?".</summary>
    private static string? Instead(List<Word> words, string text, bool goesOn, Turn before, Func<string, ThingKind> kindOf)
    {
        var first = words is [{ Lower: "what" or "how" }, { Lower: "about" }, _, ..] ? 2 : goesOn ? FirstOfFragment(words, before) : -1;
        if (first < 0 || words.Count - first > LongestFragment || words.Skip(first).Any(word => IsVerbOrAsking(word) || BackReferences.IsPronoun(word)) || VerbForms.IsParticiple(words[first]))
        {
            return null;
        }

        var preposition = EnglishWords.Prepositions.Contains(words[first].Lower) ? words[first].Lower : null;
        var start = first + (preposition is null ? 0 : 1);
        return start < words.Count
            ? Substitution.In(before, text[words[start].Span.Start..words[^1].Span.End], [.. words.Skip(start)], preposition, kindOf)
            : null;
    }

    /// <summary>Where no verb follows: behind the question words, if they are those of the question before.</summary>
    private static int FirstOfFragment(List<Word> words, Turn before)
    {
        var first = 0;
        while (first < words.Count && (EnglishWords.Asking.Contains(words[first].Lower) || (first > 0 && (EnglishWords.Measures.Contains(words[first].Lower) || words[first].Lower is "many"))))
        {
            first++;
        }

        var same = words.Take(first).Select(word => word.Lower).SequenceEqual(before.Words.Take(first).Select(word => word.Lower), StringComparer.Ordinal);
        return same && first < words.Count && (first == 0 || EnglishWords.Prepositions.Contains(words[first].Lower)) ? first : -1;
    }

    private static bool IsVerbOrAsking(Word word) => EnglishWords.Auxiliaries.Contains(word.Lower) || EnglishWords.Asking.Contains(word.Lower);
}
