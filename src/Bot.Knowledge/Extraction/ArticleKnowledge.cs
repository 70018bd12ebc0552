using Bot.Knowledge.Articles;
using Bot.Knowledge.Events;
using Bot.Knowledge.Passages;
using Bot.Knowledge.People;

namespace Bot.Knowledge.Extraction;

/// <summary>All that the bot takes from one article.</summary>
/// <param name="Passages">In text order, numbered without gaps.</param>
/// <param name="Events">In text order.</param>
/// <param name="People">In order of their first mention.</param>
public sealed record ArticleKnowledge(
    Article Article, IReadOnlyList<Passage> Passages, IReadOnlyList<Event> Events, IReadOnlyList<Person> People);
