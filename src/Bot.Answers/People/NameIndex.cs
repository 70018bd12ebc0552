using Bot.Answers.Words;
using Bot.Knowledge.People;
using Bot.Knowledge.Search;

namespace Bot.Answers.People;

/// <summary>The names of a library by their words, accents folded and in lower case.</summary>
internal sealed class NameIndex
{
    private readonly Dictionary<string, List<PersonName>> _byWord = new(StringComparer.Ordinal);
    private readonly Dictionary<PersonName, HashSet<string>> _words = [];

    public NameIndex(PeopleDirectory directory)
    {
        foreach (var person in directory.Names)
        {
            var words = person.Aliases.Append(person.Name).SelectMany(WordsOf).ToHashSet(StringComparer.Ordinal);
            _words[person] = words;
            foreach (var word in words)
            {
                if (!_byWord.TryGetValue(word, out var people))
                {
                    _byWord[word] = people = [];
                }

                people.Add(person);
            }
        }
    }

    /// <summary>"Kim Il-sung" is kim, il and sung; "O'Brien" is obrien.</summary>
    public static IReadOnlyList<string> WordsOf(string name)
    {
        var plain = TermAnalyzer.Fold(name).Replace("'s ", " ", StringComparison.Ordinal).Replace("’s ", " ", StringComparison.Ordinal);
        var letters = plain.Where(c => c is not ('\'' or '’')).Select(c => char.IsLetterOrDigit(c) ? c : ' ').ToArray();
        return new string(letters).Split(' ', StringSplitOptions.RemoveEmptyEntries);
    }

    public bool HasWord(string word) => _byWord.ContainsKey(word);

    public IReadOnlySet<string> WordsOf(PersonName person) => _words[person];

    /// <summary>Those whose names have all the words, in any order; an initial stands for any word that begins so. Most mentions first.</summary>
    public IReadOnlyList<PersonName> WithAll(IReadOnlyCollection<string> words)
    {
        if (words.Count == 0)
        {
            return [];
        }

        var longest = words.MaxBy(word => word.Length)!;
        return _byWord.TryGetValue(longest, out var people) ? [.. people.Where(person => words.All(word => Has(person, word)))] : [];
    }

    /// <summary>The known name word that a misspelt one means: the one with fewest slips, then of the most mentioned person; null where none is near.</summary>
    public string? Nearest(string word)
    {
        var most = EditDistance.Forgiven(word.Length);
        var near = _byWord
            .Where(pair => Math.Abs(pair.Key.Length - word.Length) <= most && pair.Key.Length > 3)
            .Select(pair => (pair.Key, Slips: EditDistance.Between(word, pair.Key, most), Mentions: pair.Value.Max(person => person.Mentions)))
            .Where(found => found.Slips <= most)
            .OrderBy(found => found.Slips).ThenByDescending(found => found.Key[0] == word[0]).ThenByDescending(found => found.Mentions)
            .ThenBy(found => found.Key, StringComparer.Ordinal);
        return near.Select(found => found.Key).FirstOrDefault();
    }

    private bool Has(PersonName person, string word) =>
        _words[person].Contains(word) || (word.Length == 1 && _words[person].Any(other => other[0] == word[0]));
}
