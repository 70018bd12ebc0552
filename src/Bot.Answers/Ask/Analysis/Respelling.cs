using Bot.Answers.Ask.Reading;
using Bot.Answers.People;
using Bot.Answers.Words;

namespace Bot.Answers.Ask.Analysis;

/// <summary>Reads the words of a question as words that the articles have, as far as they may be meant.</summary>
internal sealed class Respelling(TermCounts counts, NameIndex names)
{
    /// <summary>The words with slips corrected, what was corrected, and a name that no article has; null mostly.</summary>
    public (List<Word> Words, List<Correction> Corrections, string? Unknown) Respell(List<Word> typed, bool shouted)
    {
        var spelling = new Spelling(counts, names);
        var corrections = new List<Correction>();
        string? unknown = null;
        var words = new List<Word>();
        for (var i = 0; i < typed.Count; i++)
        {
            var word = typed[i];
            if (OfPossessor(word) is { } possessor)
            {
                words.Add(word.As(possessor));
            }
            else if (word.IsNumber || EnglishWords.Auxiliaries.Contains(word.Lower) || EnglishWords.Asking.Contains(word.Lower) || EnglishWords.Frame.Contains(word.Lower) || spelling.IsMet(word))
            {
                words.Add(word);
            }
            else if (spelling.Correct(word) is { } meant)
            {
                corrections.Add(new Correction(word.Text, meant));
                words.Add(word.As(meant));
            }
            else
            {
                var named = (word.IsCapital && i > 0 && !shouted) || IsNameLike(word);
                unknown ??= named ? NameAround(typed, i, shouted) : null;
                words.Add(word);
            }
        }

        return (words, corrections, unknown);
    }

    /// <summary>"Soilihs" typed for "Soilih's".</summary>
    private string? OfPossessor(Word word)
    {
        if (word.Lower.Length < 4 || !word.Text.EndsWith('s') || word.Lower.EndsWith("ss", StringComparison.Ordinal) || WordBook.English.Knows(word.Lower) || names.HasWord(word.Lower))
        {
            return null;
        }

        var bare = word.Lower[..^1];
        return names.HasWord(bare) || WordBook.English.IsName(bare) ? bare : null;
    }

    /// <summary>No word of the language: strange to the word book, or only known there as a name or by its use. A letter alone stands for anything.</summary>
    private static bool IsNameLike(Word word) => word.Lower.Length > 1 && (
        word.Entry < 0 || (WordBook.English.IsName(word.Lower) && (!WordBook.English.IsNoun(word.Lower) || WordBook.English.IsA(word.Lower, "location")))
        || (!EnglishWords.Small.Contains(word.Lower) && !EnglishWords.Prepositions.Contains(word.Lower) && !EnglishWords.Light.Contains(word.Lower) && !WordBook.English.IsNoun(word.Lower) && !WordBook.English.RelatedTo(word.Lower).Any() && !VerbForms.IsParticiple(word)));

    /// <summary>The whole name that a word belongs to: "Kim Jong Il".</summary>
    private static string NameAround(List<Word> words, int at, bool shouted)
    {
        var (first, last) = (at, at);
        while (!shouted && words[at].IsCapital && first > 1 && words[first - 1].IsCapital)
        {
            first--;
        }

        while (!shouted && words[at].IsCapital && last + 1 < words.Count && words[last + 1].IsCapital)
        {
            last++;
        }

        return string.Join(' ', words.Skip(first).Take(last - first + 1).Select(word => word.Text));
    }
}
