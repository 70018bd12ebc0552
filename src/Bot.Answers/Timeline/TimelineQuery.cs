using Bot.Articles.Dates;

namespace Bot.Answers.Timeline;

/// <param name="Article">A title, null for all articles.</param>
/// <param name="Person">A name as a person types it, null for everyone.</param>
/// <param name="From">Events that end before it are left out.</param>
/// <param name="To">Events that begin behind it are left out.</param>
public sealed record TimelineQuery(string? Article = null, string? Person = null, EdtfDate? From = null, EdtfDate? To = null);
