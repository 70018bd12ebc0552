using Bot.Articles;
using Bot.Articles.People;
using Bot.Knowledge.Articles;

namespace Bot.Knowledge.People;

/// <summary>A person as one article tells of them.</summary>
/// <param name="Name">The fullest name, without titles.</param>
/// <param name="Aliases">Other forms of the name, without titles.</param>
/// <param name="Titles">As written before the name: "Vice President", "former President".</param>
/// <param name="Roles">In text order.</param>
/// <param name="Mentions">In text order.</param>
public sealed record Person(
    ArticleId ArticleId,
    string Article,
    string Name,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> Titles,
    IReadOnlyList<PersonRole> Roles,
    IReadOnlyList<Mention> Mentions);

/// <param name="Text">Words of the article that say who the person is or was: "Ali Soilih, a revolutionary Islamic socialist".</param>
/// <param name="Passage">The ordinal of the passage of its <paramref name="Source"/>.</param>
public sealed record PersonRole(string Text, int Passage, Source Source);

/// <param name="Passage">The ordinal of the passage that it stands in.</param>
public sealed record Mention(MentionKind Kind, string Surface, TextSpan Span, int Passage);
