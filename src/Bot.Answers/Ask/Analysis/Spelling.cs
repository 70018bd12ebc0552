using Bot.Answers.Ask.Reading;
using Bot.Answers.People;
using Bot.Answers.Words;

namespace Bot.Answers.Ask.Analysis;

/// <summary>Reads a misspelt word as a name or word that the articles have, and tells a slip from a name that they never mention.</summary>
internal sealed class Spelling(TermCounts counts, NameIndex names)
{
    private const int ShortestCorrected = 4;
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    /// <summary>Whether any article has the word or one that can stand for it.</summary>
    public bool IsMet(Word word) =>
        word.IsFunction || word.Terms.Any(term => counts[term] > 0) || Kinship.Of(word.Lower).Any(kin => kin.Value > 0.5f && kin.Key.Split(' ').All(term => counts[term] > 0));

    /// <summary>The word or name of the articles that was meant, in lower case; null where none is near enough.</summary>
    public string? Correct(Word word)
    {
        var lower = word.Lower;
        if (lower.Length < ShortestCorrected)
        {
            return null;
        }

        if (WordBook.English.Knows(lower) || WordBook.English.IsName(lower))
        {
            // It is spelt rightly; only another spelling of a long name may be meant ("Mohammed").
            return lower.Length > 6 && names.Nearest(lower) is { } other && EditDistance.Between(lower, other, 1) == 1 ? other : null;
        }

        return names.Nearest(lower) ?? NearestWord(lower);
    }

    private string? NearestWord(string lower) =>
        Slips(lower)
            .Where(WordBook.English.Knows)
            .Distinct(StringComparer.Ordinal)
            .Select(word => (word, Passages: WordReader.TermsOf(word).Select(term => counts[term]).DefaultIfEmpty().Max()))
            .Where(found => found.Passages > 0)
            .OrderByDescending(found => found.word[0] == lower[0]).ThenByDescending(found => found.Passages).ThenBy(found => found.word, StringComparer.Ordinal)
            .Select(found => found.word)
            .FirstOrDefault();

    /// <summary>All strings that are one slip away.</summary>
    private static IEnumerable<string> Slips(string word)
    {
        for (var i = 0; i <= word.Length; i++)
        {
            var (before, after) = (word[..i], word[i..]);
            if (after.Length > 0)
            {
                yield return before + after[1..];
            }

            if (after.Length > 1)
            {
                yield return before + after[1] + after[0] + after[2..];
            }

            foreach (var letter in Letters)
            {
                yield return before + letter + after;
                if (after.Length > 0)
                {
                    yield return before + letter + after[1..];
                }
            }
        }
    }
}
