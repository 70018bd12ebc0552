using Bot.Knowledge;

namespace Bot.Answers.Sources;

/// <summary>The very sentence that says so, and where it stands.</summary>
/// <param name="Section">The nearest heading above it; empty in the lead.</param>
/// <param name="Start">In UTF-16 code units from the start of the article's file.</param>
/// <param name="Url">Opens the section.</param>
public sealed record Evidence(string Article, string Section, string Sentence, int Start, int Length, string Url)
{
    public static Evidence Of(Source source, ArticleLinks links) => new(
        source.Article,
        source.Section,
        source.Sentence,
        source.Span.Start,
        source.Span.Length,
        links.To(source.Article, source.Section));
}
