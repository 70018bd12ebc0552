using System.Globalization;

namespace Bot.Evaluation.Words;

internal sealed record Synset(string Key, char Pos, IReadOnlyList<string> Words, IReadOnlyList<Pointer> Pointers);

/// <param name="Source">The number of the word it starts from, 0 for the whole synset.</param>
internal sealed record Pointer(string Symbol, string Target, int Source, int TargetWord);

/// <summary>The database files of WordNet 3.0 (the folder that holds <c>data.noun</c>); format as in its wndb(5WN).</summary>
internal sealed class WordNet
{
    private static readonly (string Name, char Pos)[] Parts = [("noun", 'n'), ("verb", 'v'), ("adj", 'a'), ("adv", 'r')];

    private static readonly Dictionary<char, (string End, string Base)[]> Endings = new()
    {
        ['n'] = [("s", ""), ("ses", "s"), ("xes", "x"), ("zes", "z"), ("ches", "ch"), ("shes", "sh"), ("men", "man"), ("ies", "y")],
        ['v'] = [("s", ""), ("ies", "y"), ("es", "e"), ("es", ""), ("ed", "e"), ("ed", ""), ("ing", "e"), ("ing", "")],
        ['a'] = [("er", ""), ("est", ""), ("er", "e"), ("est", "e")],
        ['r'] = [],
    };

    private readonly Dictionary<string, Synset> _synsets = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Word, char Pos), string[]> _senses = [];
    private readonly Dictionary<(string Word, char Pos), string[]> _irregular = [];

    public WordNet(string folder)
    {
        foreach (var (name, pos) in Parts)
        {
            ReadData(Path.Combine(folder, "data." + name), pos);
            ReadIndex(Path.Combine(folder, "index." + name), pos);
            foreach (var line in File.ReadLines(Path.Combine(folder, name + ".exc")))
            {
                var words = line.Split(' ');
                _irregular[(words[0], pos)] = words[1..];
            }
        }
    }

    public IEnumerable<Synset> Synsets => _synsets.Values;

    public Synset this[string key] => _synsets[key];

    /// <summary>Most frequent first; empty for a word that is no <paramref name="pos"/>.</summary>
    public IReadOnlyList<Synset> Senses(string word, char pos) =>
        _senses.TryGetValue((word, pos), out var keys) ? [.. keys.Select(key => _synsets[key])] : [];

    /// <summary>From 0; -1 where the word does not have that meaning.</summary>
    public int Rank(string word, Synset synset) =>
        _senses.TryGetValue((word, synset.Pos), out var keys) ? Array.IndexOf(keys, synset.Key) : -1;

    /// <summary>The base forms that an inflected form may belong to, without the form itself.</summary>
    public IEnumerable<string> BaseForms(string word, char pos)
    {
        if (_irregular.TryGetValue((word, pos), out var irregular))
        {
            return irregular;
        }

        return Endings[pos]
            .Where(ending => word.Length > ending.End.Length + 1 && word.EndsWith(ending.End, StringComparison.Ordinal))
            .Select(ending => word[..^ending.End.Length] + ending.Base)
            .Where(form => _senses.ContainsKey((form, pos)));
    }

    private void ReadData(string file, char pos)
    {
        foreach (var line in File.ReadLines(file).Where(line => line[0] != ' '))
        {
            var fields = line.Split('|')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries);
            var count = int.Parse(fields[3], NumberStyles.HexNumber);
            var words = Enumerable.Range(0, count).Select(i => fields[4 + 2 * i]).ToList();
            var pointers = new List<Pointer>();
            for (int i = 5 + 2 * count, last = i + 4 * int.Parse(fields[4 + 2 * count]); i < last; i += 4)
            {
                var ends = int.Parse(fields[i + 3], NumberStyles.HexNumber);
                pointers.Add(new Pointer(fields[i], Key(fields[i + 1], fields[i + 2][0]), ends >> 8, ends & 255));
            }

            var key = Key(fields[0], pos);
            _synsets[key] = new Synset(key, pos, [.. words.Select(Plain)], pointers);
        }
    }

    private void ReadIndex(string file, char pos)
    {
        foreach (var line in File.ReadLines(file).Where(line => line[0] != ' '))
        {
            var fields = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            _senses[(fields[0].Replace('_', ' '), pos)] = [.. fields[^int.Parse(fields[2])..].Select(offset => Key(offset, pos))];
        }
    }

    private static string Key(string offset, char pos) => (pos == 's' ? 'a' : pos) + offset;

    private static string Plain(string word)
    {
        var mark = word.IndexOf('(', StringComparison.Ordinal);
        return (mark < 0 ? word : word[..mark]).Replace('_', ' ');
    }
}
