namespace Bot.Answers.Words;

/// <summary>Countries by their names, what is called after them, and the capitals that stand for their governments.</summary>
internal static class Countries
{
    private const float OtherName = 0.95f;
    private const float CalledAfter = 0.9f;
    private const float Capital = 0.85f;

    private static readonly Lazy<ILookup<string, (string Word, float Strength)>> Table = new(Read);

    /// <summary>What can stand for a country, its adjective or its capital, with how well it does.</summary>
    /// <param name="name">In lower case; may be several words, as may what is given.</param>
    public static IEnumerable<(string Word, float Strength)> OthersOf(string name) => Table.Value[name];

    private static ILookup<string, (string Word, float Strength)> Read() =>
        Resources.Lines("countries.txt").SelectMany(Pairs).ToLookup(pair => pair.Name, pair => (pair.Other, pair.Strength), StringComparer.Ordinal);

    private static IEnumerable<(string Name, string Other, float Strength)> Pairs(string line)
    {
        var words = line.Split(';').Select((field, kind) => kind == 0 ? [field] : field.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word.Replace('_', ' ')).ToArray()).ToArray();
        var named = new (string Name, float Strength)[][]
        {
            [.. words[0].Concat(words[2]).Select(name => (name, OtherName))],
            [.. words[1].Select(name => (name, CalledAfter))],
            [.. words[3].Select(name => (name, Capital))],
        }.SelectMany(kind => kind).ToList();
        return from one in named
               from other in named
               where one.Name != other.Name && !(one.Strength == Capital && other.Strength == Capital)
               select (one.Name, other.Name, Math.Min(one.Strength, other.Strength));
    }
}
