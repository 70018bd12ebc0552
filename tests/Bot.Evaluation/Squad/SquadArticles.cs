using System.Text;

namespace Bot.Evaluation.Squad;

/// <summary>The articles of a SQuAD file as files that the bot reads, with the place of each paragraph.</summary>
internal sealed class SquadArticles
{
    private readonly Dictionary<SquadParagraph, (int Start, int End)> _places = new(ReferenceEqualityComparer.Instance);

    public static string Title(SquadArticle article) => article.Title.Replace('_', ' ');

    /// <summary>From where to where in its article's file a paragraph stands, in UTF-16 code units.</summary>
    public (int Start, int End) PlaceOf(SquadParagraph paragraph) => _places[paragraph];

    public void Write(SquadFile file, string folder)
    {
        for (var i = 0; i < file.Data.Count; i++)
        {
            File.WriteAllText(Path.Combine(folder, $"{i:000}.txt"), TextOf(file.Data[i], (paragraph, place) => _places[paragraph] = place));
        }
    }

    /// <summary>The article in the form that the bot reads.</summary>
    /// <param name="placed">Is told where in it each paragraph stands.</param>
    public static string TextOf(SquadArticle article, Action<SquadParagraph, (int Start, int End)>? placed = null)
    {
        var text = new StringBuilder($"= {Title(article)} =\n\n");
        foreach (var paragraph in article.Paragraphs)
        {
            placed?.Invoke(paragraph, (text.Length, text.Length + paragraph.Context.Length));
            text.Append(paragraph.Context.ReplaceLineEndings(" ").Trim()).Append("\n\n");
        }

        return text.ToString();
    }
}
