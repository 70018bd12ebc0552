using Bot.Articles.Dates;
using Bot.Articles.People;
using Bot.Articles.Structure;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Events;
using Bot.Knowledge.Passages;
using Bot.Knowledge.People;
using Bot.Knowledge.Reading;

namespace Bot.Knowledge.Extraction;

/// <summary>Reads an article into what the bot knows of it. Pure: the same file gives the same knowledge.</summary>
public static class KnowledgeExtractor
{
    public static ArticleKnowledge Extract(ArticleFile file)
    {
        var id = file.Id;
        var parsed = ArticleParser.Parse(file.Text, file.Title);
        var passages = PassageExtractor.Extract(id, parsed);
        var locator = new PassageLocator(passages);
        var english = EnglishText.Is(file.Text);

        // Dates and names follow a language's own rules; read by English ones, other languages would give nonsense.
        var found = english ? PeopleReader.Read(parsed) : [];
        var people = PersonExtractor.Extract(found, parsed.Text, locator);
        var events = english ? EventExtractor.Extract(DateReader.Read(parsed), people, parsed.Text, locator) : [];
        var article = new Article(
            id, parsed.Title, Path.GetFileName(file.Path), english, file.Text.Length, passages.Count, events.Count, people.Count);
        return new ArticleKnowledge(article, passages, events, people);
    }
}
