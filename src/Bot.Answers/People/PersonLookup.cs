using Bot.Answers.Sources;
using Bot.Knowledge.Library;

namespace Bot.Answers.People;

/// <summary>Finds people by whatever someone types: full names, surnames, titles, aliases, slips of the pen.</summary>
public sealed class PersonLookup(ArticleLibrary library, ArticleLinks links)
{
    public PersonAnswer Find(string query) => throw new NotSupportedException($"{library.PassageCount}{links.To("", "")}");

    /// <summary>Names for what was typed so far, best first; those with most mentions for nothing typed.</summary>
    public IReadOnlyList<string> Suggest(string typed, int limit) => throw new NotSupportedException();
}
