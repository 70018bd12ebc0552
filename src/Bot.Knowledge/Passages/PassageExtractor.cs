using System.Collections.Frozen;
using Bot.Articles.Structure;
using Bot.Knowledge.Articles;

namespace Bot.Knowledge.Passages;

internal static class PassageExtractor
{
    /// <summary>Sections that point elsewhere instead of telling something.</summary>
    private static readonly FrozenSet<string> Apparatus = new[]
    {
        "See also", "References", "External links", "Further reading", "Notes", "Footnotes", "Citations", "Notes and references",
        "References and notes", "Works cited", "Sources",
    }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    public static IReadOnlyList<Passage> Extract(ArticleId id, ParsedArticle article)
    {
        var passages = new List<Passage>();
        var number = 0;
        foreach (var section in article.Sections)
        {
            var quotable = !section.Path.Any(Apparatus.Contains);
            foreach (var paragraph in section.Paragraphs)
            {
                foreach (var sentence in quotable ? paragraph.Sentences : [])
                {
                    passages.Add(new Passage(
                        new PassageId(id, passages.Count),
                        article.Title,
                        section.Path,
                        number,
                        paragraph.Kind,
                        sentence.Span,
                        sentence.Span.In(article.Text)));
                }

                number++;
            }
        }

        return passages;
    }
}
