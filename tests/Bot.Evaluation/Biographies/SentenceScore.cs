using Bot.Articles;
using Bot.Articles.Structure;

namespace Bot.Evaluation.Biographies;

/// <summary>
/// Where sentences end, in prose: the annotators' sentences against ours, by the last character that is a letter or a digit, so
/// that it does not matter to which sentence a closing quotation mark or a note belongs.
/// </summary>
internal static class SentenceScore
{
    /// <returns>The ends that are missing and those that are too many, each with the words around.</returns>
    public static (IReadOnlyList<string> Missed, IReadOnlyList<string> Wrong) Add(Biography life, ParsedArticle article, People.Score score)
    {
        var theirs = Ends(life.Text, life.Sentences);
        var headings = life.Headings.Select(heading => heading.End).ToHashSet();
        var ours = Ends(life.Text, article.Sentences.Select(sentence => sentence.Span).Where(span => !headings.Contains(span.End)));
        score.Add(theirs, ours);
        return ([.. theirs.Except(ours).Select(end => Around(life.Text, end))], [.. ours.Except(theirs).Select(end => Around(life.Text, end))]);
    }

    private static HashSet<int> Ends(string text, IEnumerable<TextSpan> sentences)
    {
        var ends = new HashSet<int>();
        foreach (var sentence in sentences)
        {
            var end = sentence.End;
            while (end > sentence.Start && !char.IsLetterOrDigit(text[end - 1]))
            {
                end = text[end - 1] == ']' && text.LastIndexOf('[', end - 1, end - sentence.Start) is >= 0 and var note ? note : end - 1;
            }

            _ = ends.Add(end);
        }

        return ends;
    }

    private static string Around(string text, int end) =>
        $"{text[Math.Max(0, end - 50)..end]}|{text[end..Math.Min(text.Length, end + 40)]}".Replace('\n', ' ');
}
