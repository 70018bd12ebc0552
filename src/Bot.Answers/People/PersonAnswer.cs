using Bot.Answers.Sources;
using Bot.Answers.Timeline;
using Bot.Articles;

namespace Bot.Answers.People;

public abstract record PersonAnswer(string Query)
{
    public sealed record Found(string Query, PersonCard Person) : PersonAnswer(Query);

    /// <param name="Candidates">Likeliest first.</param>
    public sealed record Ambiguous(string Query, IReadOnlyList<string> Candidates) : PersonAnswer(Query);

    /// <param name="Nearest">Names that look alike, nearest first; may be empty.</param>
    public sealed record NotFound(string Query, IReadOnlyList<string> Nearest) : PersonAnswer(Query);
}

/// <param name="Events">In time order.</param>
/// <param name="Related">Those who share events or sentences with the person, most shared first.</param>
/// <param name="Mentions">By article, in text order.</param>
public sealed record PersonCard(
    string Name,
    IReadOnlyList<string> Aliases,
    IReadOnlyList<string> Titles,
    IReadOnlyList<RoleEntry> Roles,
    IReadOnlyList<EventEntry> Events,
    IReadOnlyList<string> Related,
    IReadOnlyList<MentionEntry> Mentions);

public sealed record RoleEntry(string Text, Evidence Evidence);

/// <param name="Span">In the file of the article.</param>
public sealed record MentionEntry(string Article, string Surface, TextSpan Span);
