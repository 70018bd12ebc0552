namespace Bot.Answers.Words;

/// <summary>What people ask with, and what articles say instead, beyond what a dictionary tells: "invented" and "created", "kids" and "daughter".</summary>
internal static class Paraphrases
{
    /// <summary>Each can stand for each.</summary>
    private const float Same = 0.8f;

    /// <summary>Can answer to it, and mostly means something more.</summary>
    private const float Telling = 0.65f;

    private static readonly char[] Marks = [':', '~'];

    private static readonly Lazy<ILookup<string, Paraphrase>> Table = new(Read);

    /// <param name="word">In lower case and its base form.</param>
    public static IEnumerable<(string Word, float Strength)> Of(string word) => Table.Value[word].Select(other => (other.Said, other.Strength));

    /// <summary>Whether one verb tells what the other does, but of the one it is done to: who "lost" was "defeated".</summary>
    /// <param name="asked">In lower case, as <paramref name="said"/>; any form.</param>
    public static bool AreConverse(string asked, string said) =>
        WordBook.English.FormsOf(asked).SelectMany(form => Table.Value[form]).Where(other => other.IsConverse).Select(other => other.Said).Intersect(WordBook.English.FormsOf(said), StringComparer.Ordinal).Any();

    private static ILookup<string, Paraphrase> Read() => Resources.Lines("paraphrases.txt").SelectMany(Pairs).ToLookup(pair => pair.Asked, StringComparer.Ordinal);

    private static IEnumerable<Paraphrase> Pairs(string line)
    {
        var parts = line.Split(Marks).Select(words => words.Split(' ', StringSplitOptions.RemoveEmptyEntries)).ToArray();
        return from asked in parts[0]
               from said in parts[^1]
               where said != asked
               select new Paraphrase(asked, said, parts.Length == 1 ? Same : Telling, line.Contains('~', StringComparison.Ordinal));
    }

    private sealed record Paraphrase(string Asked, string Said, float Strength, bool IsConverse);
}
