namespace Bot.Answers.Timeline;

public abstract record TimelineAnswer
{
    /// <param name="Events">In time order; empty where nothing is dated so.</param>
    public sealed record Found(IReadOnlyList<EventEntry> Events) : TimelineAnswer;

    public sealed record UnknownArticle(string Title, IReadOnlyList<string> Nearest) : TimelineAnswer;

    public sealed record UnknownPerson(string Name, IReadOnlyList<string> Nearest) : TimelineAnswer;

    public sealed record AmbiguousPerson(string Name, IReadOnlyList<string> Candidates) : TimelineAnswer;
}
