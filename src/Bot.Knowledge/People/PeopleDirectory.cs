namespace Bot.Knowledge.People;

/// <summary>Who is in the library: one entry for each name, over all articles.</summary>
public sealed class PeopleDirectory(IReadOnlyList<PersonName> names)
{
    /// <summary>By number of mentions, most first, then by name.</summary>
    public IReadOnlyList<PersonName> Names { get; } = names;
}

/// <param name="Name">The key of <see cref="Person.Name"/>.</param>
/// <param name="Mentions">Over all articles.</param>
public sealed record PersonName(string Name, IReadOnlyList<string> Aliases, IReadOnlyList<string> Titles, int Mentions);
