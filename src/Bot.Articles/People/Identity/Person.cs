using Bot.Articles.People.Naming;

namespace Bot.Articles.People.Identity;

/// <summary>A person while the article is being read.</summary>
internal sealed class Person
{
    public List<NameMention> Names { get; } = [];

    public List<PersonMention> References { get; } = [];

    public List<TextSpan> Roles { get; } = [];

    /// <summary>The longest form so far, by words; of equally long ones the first.</summary>
    public NamePart[] Full { get; private set; } = [];

    public NameMention Fullest { get; private set; } = null!;

    public void Add(NameMention mention)
    {
        Names.Add(mention);
        if (Weight(mention.Parts) > Weight(Full))
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
