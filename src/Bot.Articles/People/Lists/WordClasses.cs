namespace Bot.Articles.People.Lists;

/// <summary>
/// What the lists know of a word. The lower twelve bits are those of <c>lexicon.br</c>
/// (<c>tools/people-lists/generate.mjs</c>), the upper ones those of <c>words.txt</c>.
/// </summary>
[Flags]
internal enum WordClasses
{
    None = 0,
    Given = 1,
    Surname = 1 << 1,

    /// <summary>Of the long list that does not tell given names from surnames and holds many odd ones.</summary>
    AnyName = 1 << 2,
    Place = 1 << 3,

    /// <summary>A people, an adjective of one, a language: "Korean".</summary>
    People = 1 << 4,

    /// <summary>Known in lower case.</summary>
    Common = 1 << 5,

    /// <summary>A common noun whose most frequent sense is a person: "ambassador". The next four likewise.</summary>
    PersonNoun = 1 << 6,
    GroupNoun = 1 << 7,
    PlaceNoun = 1 << 8,
    EventNoun = 1 << 9,
    ThingNoun = 1 << 10,

    /// <summary>Written with a capital, and neither person, place nor people: months, events, works, organisations.</summary>
    NamedOther = 1 << 11,

    Title = 1 << 12,

    /// <summary>Stands before a title: "former", "Vice".</summary>
    TitleModifier = 1 << 13,
    Particle = 1 << 14,

    /// <summary>What people do: "said", "married".</summary>
    PersonVerb = 1 << 15,
    Organisation = 1 << 16,
    Function = 1 << 17,
    FamilyFirst = 1 << 18,
    Suffix = 1 << 19,

    /// <summary>"rule", "regime", "presidency": what an office holder has.</summary>
    OfficeNoun = 1 << 20,

    /// <summary>"leader", "ruler", "king": who may be called the leader.</summary>
    LeaderNoun = 1 << 21,
    Preposition = 1 << 22,

    AnyPersonName = Given | Surname | AnyName,
}
