using System.Diagnostics;
using Bot.Answers.People;

namespace Bot.Json;

/// <param name="Person">Null unless found.</param>
/// <param name="Candidates">Likeliest first; empty unless ambiguous.</param>
internal sealed record PersonJson(string Query, string Status, PersonCardJson? Person, IReadOnlyList<string> Candidates)
{
    public static PersonJson Of(PersonAnswer answer) => answer switch
    {
        PersonAnswer.Found found => new(found.Query, AnswerStatus.Found, PersonCardJson.Of(found.Person), []),
        PersonAnswer.Ambiguous ambiguous => new(ambiguous.Query, AnswerStatus.Ambiguous, null, ambiguous.Candidates),
        PersonAnswer.NotFound notFound => new(notFound.Query, AnswerStatus.NotFound, null, []),
        _ => throw new UnreachableException(),
    };
}

internal sealed record PersonCardJson(
    string Name,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<RoleJson> Roles,
    IReadOnlyList<TimelineEventJson> Events,
    IReadOnlyList<string> Related,
    IReadOnlyList<MentionJson> Mentions)
{
    public static PersonCardJson Of(PersonCard card) => new(
        card.Name,
        card.Aliases,
        [.. card.Roles.Select(RoleJson.Of)],
        TimelineEventJson.Of(card.Events),
        card.Related,
        [.. card.Mentions.Select(mention => new MentionJson(mention.Surface, mention.Span.Start, mention.Span.Length, mention.Article))]);
}

internal sealed record RoleJson(
    string Text, string Article, string Section, string Sentence, int Start, int Length, string Url)
{
    public static RoleJson Of(RoleEntry role) => new(
        role.Text,
        role.Evidence.Article,
        role.Evidence.Section,
        role.Evidence.Sentence,
        role.Evidence.Start,
        role.Evidence.Length,
        role.Evidence.Url);
}

/// <param name="Start">In the file of <paramref name="Article"/>.</param>
internal sealed record MentionJson(string Surface, int Start, int Length, string Article);
