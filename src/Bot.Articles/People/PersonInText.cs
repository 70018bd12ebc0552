namespace Bot.Articles.People;

/// <summary>One person of one article.</summary>
/// <param name="Name">The fullest name that the article gives, without titles.</param>
/// <param name="Aliases">Other forms of the name in the article, in order of appearance, without titles and without <paramref name="Name"/>.</param>
/// <param name="Titles">As written before the name ("Vice President", "former President"), in order of appearance.</param>
/// <param name="Roles">Words of the article that say who the person is or was, in text order, not overlapping the sentence's end.</param>
/// <param name="Mentions">In text order, not overlapping.</param>
public sealed record PersonInText(
    string Name,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> Titles,
    IReadOnlyList<TextSpan> Roles,
    IReadOnlyList<PersonMention> Mentions);
