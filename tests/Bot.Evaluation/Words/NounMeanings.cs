namespace Bot.Evaluation.Words;

/// <summary>The tree of WordNet's nouns as far as it is needed: "south korea" is a country is a region.</summary>
internal sealed class NounMeanings(WordNet net, int perWord)
{
    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<int> _parents = [];

    /// <summary>The number of the meaning above each meaning, -1 at the top.</summary>
    public IReadOnlyList<int> Parents => _parents;

    /// <summary>The commonest first.</summary>
    public IReadOnlyList<int> Of(string word)
    {
        var senses = net.Senses(word, 'n');
        var bases = senses.Count > 0 ? [] : net.BaseForms(word, 'n').SelectMany(form => net.Senses(form, 'n'));
        return [.. senses.Concat(bases).Take(perWord).Select(Number).Distinct()];
    }

    /// <summary>Places, people, wars, rivers ...: the words of WordNet's instances, lower case.</summary>
    public IEnumerable<string> Names() =>
        net.Synsets
            .Where(synset => synset.Pos == 'n' && synset.Pointers.Any(pointer => pointer.Symbol is "@i"))
            .SelectMany(synset => synset.Words)
            .Select(word => word.ToLowerInvariant())
            .Where(word => word.Length > 2)
            .Distinct(StringComparer.Ordinal)
            .Order(StringComparer.Ordinal);

    private int Number(Synset synset)
    {
        if (_numbers.TryGetValue(synset.Key, out var known))
        {
            return known;
        }

        var above = synset.Pointers.FirstOrDefault(pointer => pointer.Symbol is "@" or "@i");
        var parent = above is null ? -1 : Number(net[above.Target]);
        _parents.Add(parent);
        return _numbers[synset.Key] = _parents.Count - 1;
    }
}
