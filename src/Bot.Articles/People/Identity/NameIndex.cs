using System.Runtime.InteropServices;
using Bot.Articles.People.Naming;

namespace Bot.Articles.People.Identity;

/// <summary>The people named in several words, by each word. Only the last few of a word are weighed, so that the cost stays linear.</summary>
internal sealed class NameIndex
{
    private const int MostCandidates = 24;

    private readonly Dictionary<uint, List<Person>> _byWord = [];

    /// <returns>In the order in which they were named first.</returns>
    public ReadOnlySpan<Person> Of(uint word) =>
        _byWord.TryGetValue(word, out var people) ? CollectionsMarshal.AsSpan(people)[Math.Max(0, people.Count - MostCandidates)..] : [];

    public void Add(Person person, NamePart[] parts)
    {
        foreach (var part in parts)
        {
            if (part.IsInitial || part.IsParticle || part.IsSuffix)
            {
                continue;
            }

            if (!_byWord.TryGetValue(part.Hash, out var people))
            {
                people = [];
                _byWord.Add(part.Hash, people);
            }

            if (!Of(part.Hash).Contains(person))
            {
                people.Add(person);
            }
        }
    }

    /// <summary>Somebody else bears the family's name.</summary>
    public bool HasKin(Person person)
    {
        var family = Person.FamilyName(person.Full).Hash;
        foreach (var candidate in Of(family))
        {
            if (candidate != person && Person.FamilyName(candidate.Full).Hash == family)
            {
                return true;
            }
        }

        return false;
    }
}
