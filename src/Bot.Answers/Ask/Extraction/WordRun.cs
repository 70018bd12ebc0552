using Bot.Answers.Ask.Reading;

namespace Bot.Answers.Ask.Extraction;

/// <summary>A run of words of a sentence that may be the short answer.</summary>
/// <param name="First">The index of its first word.</param>
/// <param name="Last">The index of its last word.</param>
internal readonly record struct WordRun(int First, int Last)
{
    public int Length => Last - First + 1;

    public bool Contains(WordRun other) => First <= other.First && Last >= other.Last;

    /// <summary>Whether they share a word.</summary>
    public bool Overlaps(WordRun other) => First <= other.Last && Last >= other.First;

    /// <param name="which">Is given the index of a word.</param>
    public bool Any(Func<int, bool> which)
    {
        for (var at = First; at <= Last; at++)
        {
            if (which(at))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Its words in lower case, with a space between, as the word book has names.</summary>
    /// <param name="words">Of the sentence.</param>
    public string LowerIn(IReadOnlyList<Word> words) => string.Join(' ', words.Skip(First).Take(Length).Select(word => word.Lower));
}
