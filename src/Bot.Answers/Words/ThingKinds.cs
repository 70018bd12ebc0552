using System.Collections.Concurrent;

namespace Bot.Answers.Words;

/// <summary>What kinds of things a noun can mean, by its commonest meanings.</summary>
[Flags]
internal enum ThingKinds
{
    None = 0,
    Person = 1,
    Place = 2,
    Group = 4,
    Time = 8,
    Quantity = 16,
    Act = 32,
    Event = 64,
    Substance = 128,
    Animal = 256,
    Artifact = 512,
    Attribute = 1024,
    Communication = 2048,
}

internal static class ThingKindsOfWords
{
    private const int MostKept = 20_000;

    private static readonly (ThingKinds Kind, string Word)[] Heads =
    [
        (ThingKinds.Person, "person"), (ThingKinds.Place, "location"), (ThingKinds.Group, "group"), (ThingKinds.Time, "time"),
        (ThingKinds.Quantity, "measure"), (ThingKinds.Act, "act"), (ThingKinds.Event, "event"), (ThingKinds.Substance, "substance"),
        (ThingKinds.Animal, "animal"), (ThingKinds.Artifact, "artifact"), (ThingKinds.Attribute, "attribute"), (ThingKinds.Communication, "communication"),
    ];

    private static readonly ConcurrentDictionary<string, ThingKinds> Known = new(StringComparer.Ordinal);

    /// <param name="word">In lower case; may be a name of several words.</param>
    public static ThingKinds Of(string word)
    {
        if (Known.TryGetValue(word, out var known))
        {
            return known;
        }

        if (Known.Count > MostKept)
        {
            Known.Clear();
        }

        return Known[word] = Heads.Where(head => WordBook.English.IsA(word, head.Word)).Aggregate(ThingKinds.None, (all, head) => all | head.Kind);
    }
}
