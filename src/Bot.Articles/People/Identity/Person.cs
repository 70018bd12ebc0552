using Bot.Articles.People.Lists;
using Bot.Articles.People.Naming;

namespace Bot.Articles.People.Identity;

/// <summary>A person while the article is being read.</summary>
internal sealed class Person
{
    private readonly NamePart[] _given;
    private readonly string? _givenText;
    private readonly HashSet<uint> _titleWords = [];
    private Person? _main;
    private Gender _byTitle;

    public Person()
        : this([], null)
    {
    }

    /// <param name="given">A name known beforehand, from the article's title.</param>
    public Person(NamePart[] given, string? text) => (_given, _givenText, Full) = (given, text, given);

    public List<NameMention> Names { get; } = [];

    public List<PersonMention> References { get; } = [];

    public List<TextSpan> Roles { get; } = [];

    /// <summary>The longest form so far, by words; of equally long ones the first.</summary>
    public NamePart[] Full { get; private set; }

    private NameMention? Fullest { get; set; }

    /// <summary>By a title, else by the given name, else by the pronoun of the next sentence.</summary>
    public Gender Gender => _byTitle != Gender.Unsaid ? _byTitle : Full.Length > 1 && GivenNames.Of(Full[0].Hash) is var given and not Gender.Unsaid ? given : ByPronoun;

    /// <summary>Of "He" or "She" behind a sentence about nobody else.</summary>
    public Gender ByPronoun { get; set; }

    /// <summary>Where the person was named last; -1 before that.</summary>
    public int LastParagraph { get; set; } = -1;

    /// <summary>The same person before anybody was read.</summary>
    public Person Empty() => new(_given, _givenText);

    /// <summary>Words of all titles, in lower case.</summary>
    public IReadOnlySet<uint> TitleWords => _titleWords;

    /// <summary>The fullest name, without titles.</summary>
    public string NameIn(string text) => Fullest?.NameSpan.In(text) ?? _givenText ?? "";

    /// <summary>The person that this one, who was read under another name, is.</summary>
    public Person Root
    {
        get
        {
            var person = this;
            while (person._main is { } main)
            {
                person._main = main._main ?? main; // shortens the way of whoever asks next
                person = main;
            }

            return person;
        }
    }

    /// <summary>Makes both one person, whose main name is the earlier one's, or the article subject's.</summary>
    public void Join(Person earlier, Person? subject)
    {
        var (one, main) = Root == subject ? (earlier.Root, Root) : (Root, earlier.Root);
        if (one != main)
        {
            one._main = main;
        }
    }

    /// <summary>A title of the other sex, or "Mrs." before the whole name of a man.</summary>
    public bool IsContradictedBy(NameMention mention)
    {
        if (mention.Parts.Length > 1)
        {
            var isWife = mention.IsWife && _byTitle != Gender.Woman && GivenNames.Of(mention.Parts[0].Hash) == Gender.Man;
            return isWife || AreTwo(_byTitle, mention.Gender);
        }

        return AreTwo(Gender, mention.Gender);
    }

    private static bool AreTwo(Gender one, Gender other) => one != Gender.Unsaid && other != Gender.Unsaid && one != other;

    /// <param name="isMainName">Or one that the person had or took besides.</param>
    public void Add(NameMention mention, bool isMainName = true)
    {
        Names.Add(mention);
        _byTitle = _byTitle == Gender.Unsaid ? mention.Gender : _byTitle;
        foreach (var word in mention.Title.AsSpan().Split(' '))
        {
            _ = _titleWords.Add(WordHash.OfLower(mention.Title.AsSpan()[word]));
        }

        if (isMainName && Weight(mention.Parts) > Weight(Full))
        {
            Full = mention.Parts;
            Fullest = mention;
        }
    }

    /// <summary>The last word that is no "Jr." or "III".</summary>
    public static NamePart FamilyName(NamePart[] parts)
    {
        for (var i = parts.Length - 1; i > 0; i--)
        {
            if (!parts[i].IsSuffix)
            {
                return parts[i];
            }
        }

        return parts[0];
    }

    // A written-out name beats an initial.
    private static int Weight(NamePart[] parts) => parts.Sum(part => part.IsInitial ? 2 : 3);
}
