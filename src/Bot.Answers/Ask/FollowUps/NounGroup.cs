using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Reading;
using Bot.Answers.Words;

namespace Bot.Answers.Ask.FollowUps;

/// <summary>A group of words around a noun in a question, its article included.</summary>
/// <param name="Head">The index of the noun.</param>
internal readonly record struct NounGroup(int First, int Last, int Head)
{
    /// <summary>What a question is about: "the postage stamp" of "when was the postage stamp issued"; null where it asks for just that.</summary>
    public static NounGroup? Subject(Turn turn)
    {
        var words = turn.Words;
        var asking = IndexOf(words, 0, word => EnglishWords.Asking.Contains(word.Lower));
        var verb = IndexOf(words, Math.Max(asking, 0), word => EnglishWords.Auxiliaries.Contains(word.Lower));
        if (verb < 0)
        {
            return null;
        }

        var copula = words[verb].Lower is "is" or "are" or "was" or "were";
        var first = verb + 1;
        var behind = End(words, first);
        var inner = IndexOf(words, first + 1, word => EnglishWords.Articles.Contains(word.Lower));
        behind = inner > first + 1 && inner < behind ? inner : behind;
        var last = behind - 1;
        var head = last;
        if (last > first && behind != inner && !turn.Names.Any(name => name.Last == last) && (!copula || IsPredicate(words[last])))
        {
            head = --last;
        }
        else if (copula && behind < words.Count && words[behind].Lower is "of")
        {
            last = words.Count - 1;
        }

        // "Who was killed?" has no subject but the one that it asks for.
        return last < first || EnglishWords.Articles.Contains(words[last].Lower) || (copula && first == head && IsPredicate(words[head])) ? null : new NounGroup(first, last, head);
    }

    /// <summary>The group that the noun of a word closes: "the Apollo 8 postage stamp" for "stamp"; null where nothing stands before it but an article.</summary>
    public static NounGroup? Closing(IReadOnlyList<Word> words, string noun)
    {
        var head = IndexOf(words, 0, word => string.Equals(word.Lower, noun, StringComparison.Ordinal));
        var first = head;
        while (first > 0 && !IsEdge(words[first - 1]))
        {
            first--;
        }

        return head < 1 || first == head ? null : new NounGroup(first, head, head);
    }

    public bool IsPlural(IReadOnlyList<Word> words) => IsPlural(words[Head]);

    /// <summary>By its ending; a name is one thing.</summary>
    public static bool IsPlural(Word word) =>
        word.Lower is "people" or "children" or "men" or "women"
        || (word.Lower.EndsWith('s') && !word.Lower.EndsWith("ss", StringComparison.Ordinal) && !word.IsPossessive && !WordBook.English.IsName(word.Lower) && word.Lower.Length > 3);

    public string In(Turn turn) => turn.Text[turn.Words[First].Span.Start..turn.Words[Last].Span.End];

    /// <summary>The first word at or behind an index that no noun group has; the number of words where there is none.</summary>
    public static int End(IReadOnlyList<Word> words, int first) =>
        IndexOf(words, first, word => IsEdge(word) && !EnglishWords.Articles.Contains(word.Lower)) is >= 0 and var at ? at : words.Count;

    private static bool IsEdge(Word word) =>
        word.IsFunction || EnglishWords.Prepositions.Contains(word.Lower) || EnglishWords.Auxiliaries.Contains(word.Lower) || EnglishWords.Asking.Contains(word.Lower);

    /// <summary>"Issued", "pregnant": said of the subject.</summary>
    private static bool IsPredicate(Word word) =>
        VerbForms.IsParticiple(word) || (WordBook.English.Knows(word.Lower) && !WordBook.English.IsNoun(word.Lower));

    private static int IndexOf(IReadOnlyList<Word> words, int from, Func<Word, bool> fits)
    {
        for (var i = from; i < words.Count; i++)
        {
            if (fits(words[i]))
            {
                return i;
            }
        }

        return -1;
    }
}
