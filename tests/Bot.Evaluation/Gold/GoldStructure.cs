using System.Text.Json;
using Bot.Articles.Structure;
using Bot.Knowledge.Extraction;

namespace Bot.Evaluation.Gold;

/// <summary>Title, sections with their paragraphs and list lines, sentences.</summary>
internal static class GoldStructure
{
    public static IEnumerable<string> Compare(JsonElement gold, ArticleKnowledge knowledge, ParsedArticle article) =>
    [
        .. Title(gold, article), .. Sections(gold, article), .. Lead(gold, article), .. Sentences(gold, knowledge),
    ];

    private static IEnumerable<string> Title(JsonElement gold, ParsedArticle article) =>
        gold.Text("title") is { } title ? GoldJson.Differ("title", [title], [article.Title]) : [];

    private static IEnumerable<string> Sections(JsonElement gold, ParsedArticle article)
    {
        var wanted = gold.Items("sections").Where(section => section.Number("level") > 1).ToList();
        var found = article.Sections.Skip(1).ToList();
        foreach (var difference in GoldJson.Differ("section", wanted.Select(section => (section.Text("title") ?? "", section.Number("level") ?? 0)), found.Select(section => (section.Heading, section.Level))))
        {
            yield return difference;
        }

        foreach (var (section, ours) in wanted.Join(found, section => section.Text("title"), section => section.Heading, (section, ours) => (section, ours)))
        {
            var prose = ours.Paragraphs.Where(paragraph => paragraph.Kind == ParagraphKind.Prose).ToList();
            if (section.Number("paragraphs") is { } paragraphs && paragraphs != prose.Count)
            {
                yield return $"section {ours.Heading}: {prose.Count} paragraphs, in gold {paragraphs}";
            }

            if (section.Number("sentences") is { } sentences && sentences != prose.Sum(paragraph => paragraph.Sentences.Count))
            {
                yield return $"section {ours.Heading}: {prose.Sum(paragraph => paragraph.Sentences.Count)} sentences, in gold {sentences}";
            }

            var lines = ours.Paragraphs.Where(paragraph => paragraph.Kind == ParagraphKind.ListItem).Select(paragraph => paragraph.Span.In(article.Text));
            foreach (var difference in GoldJson.Differ($"list line of {ours.Heading}", section.Texts("listItems"), lines))
            {
                yield return difference;
            }
        }
    }

    private static IEnumerable<string> Lead(JsonElement gold, ParsedArticle article)
    {
        var found = article.Sections[0].Paragraphs.Where(paragraph => paragraph.Kind == ParagraphKind.Prose).Sum(paragraph => paragraph.Sentences.Count);
        return gold.Number("leadSentences") is { } wanted && wanted != found ? [$"lead: {found} sentences, in gold {wanted}"] : [];
    }

    private static IEnumerable<string> Sentences(JsonElement gold, ArticleKnowledge knowledge) => GoldJson.Differ(
        "sentence",
        gold.Items("sentences").Select(sentence => (sentence.Text("section") ?? "", sentence.Span().Start, sentence.Span().End, sentence.Text("text") ?? "")),
        knowledge.Passages.Where(passage => passage.Kind == ParagraphKind.Prose).Select(passage => (passage.Section, passage.Span.Start, passage.Span.End, passage.Text)));
}
