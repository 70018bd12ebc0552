using Bot.Articles.People.Naming;

namespace Bot.Articles.People.Identity;

/// <summary>Whether two names of several words may be one person's.</summary>
internal static class NameLikeness
{
    /// <summary>
    /// The shorter name leaves words of the longer one out, but not its ends ("John F. Kennedy", "John Kennedy"); a later one
    /// may also leave out the beginning ("Mohamed Hassan Ali", then "Hassan Ali") or the end.
    /// </summary>
    public static bool SamePerson(NamePart[] earlier, NamePart[] later)
    {
        var (longer, shorter) = earlier.Length < later.Length ? (later, earlier) : (earlier, later);
        if (Suffix(longer) != 0 && Suffix(shorter) != 0 && Suffix(longer) != Suffix(shorter))
        {
            return false;
        }

        if (IsTurned(earlier, later))
        {
            return true;
        }

        var sameEnds = longer[0].Fits(shorter[0]) && Person.FamilyName(longer).Hash == Person.FamilyName(shorter).Hash;
        if (sameEnds && longer.Length > 2 && shorter.Length > 2 && !longer[1].Fits(shorter[1]))
        {
            return false; // George H. W. Bush, George W. Bush
        }

        // "Hans Albert Einstein", named after "Albert Einstein", is somebody else.
        var cut = longer == earlier && shorter.Count(part => !part.IsParticle && !part.IsSuffix) > 1
            && (EndsWith(longer, shorter) || StartsWith(longer, shorter));
        return (sameEnds || cut) && Holds(longer, shorter);
    }

    /// <summary>"Nagy Imre", "Imre Nagy": the family name first. Two given names may be two people's, and so may two family names, "Wang Wei".</summary>
    public static bool IsTurned(NamePart[] one, NamePart[] other) =>
        one.Length == 2 && other.Length == 2 && one[0].Hash == other[1].Hash && one[1].Hash == other[0].Hash
        && one[0].Hash != one[1].Hash && !(one[0].IsGiven && one[1].IsGiven) && !(one[0].IsFamilyFirst && one[1].IsFamilyFirst);

    /// <summary>Whether the words of the shorter name stand in the longer one, in their order.</summary>
    private static bool Holds(NamePart[] longer, NamePart[] shorter)
    {
        var at = 0;
        foreach (var part in longer)
        {
            if (at < shorter.Length && (part.Fits(shorter[at]) || shorter[at].IsSuffix))
            {
                at++;
            }
        }

        return at == shorter.Length;
    }

    private static uint Suffix(NamePart[] parts) => parts.FirstOrDefault(part => part.IsSuffix).Hash;

    private static bool EndsWith(NamePart[] longer, NamePart[] shorter) => Same(longer.AsSpan(longer.Length - shorter.Length), shorter);

    private static bool StartsWith(NamePart[] longer, NamePart[] shorter) => Same(longer.AsSpan(0, shorter.Length), shorter);

    private static bool Same(ReadOnlySpan<NamePart> one, ReadOnlySpan<NamePart> other)
    {
        for (var i = 0; i < one.Length; i++)
        {
            if (one[i].Hash != other[i].Hash)
            {
                return false;
            }
        }

        return true;
    }
}
