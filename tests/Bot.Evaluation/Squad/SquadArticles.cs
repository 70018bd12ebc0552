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
            var text = new StringBuilder($"= {Title(file.Data[i])} =\n\n");
            foreach (var paragraph in file.Data[i].Paragraphs)
            {
                var start = text.Length;
                _places[paragraph] = (start, start + paragraph.Context.Length);
                text.Append(paragraph.Context.ReplaceLineEndings(" ").Trim()).Append("\n\n");
            }

            File.WriteAllText(Path.Combine(folder, $"{i:000}.txt"), text.ToString());
        }
    }
}
