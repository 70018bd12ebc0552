using System.Text.Json;
using Bot.Articles;

namespace Bot.Evaluation.People;

/// <summary>
/// Re-DocRED's JSON: an array of documents with <c>sents</c> (words) and <c>vertexSet</c> (entities and where they are named). Its
/// words are cut at hyphens ("Doo", "-", "hwan"); the text is laid out as it was before.
/// </summary>
internal static class ReDocRedReader
{
    public static IEnumerable<AnnotatedDocument> Read(string path)
    {
        using var json = JsonDocument.Parse(File.ReadAllBytes(path));
        foreach (var document in json.RootElement.EnumerateArray())
        {
            var builder = new DocumentBuilder();
            var words = new List<List<TextSpan>>();
            foreach (var sentence in document.GetProperty("sents").EnumerateArray())
            {
                var cut = sentence.EnumerateArray().Select(word => word.GetString()!.Trim()).ToList();
                words.Add([.. cut.Select((word, index) => builder.AddWord(word, IsHyphen(cut, index) || IsHyphen(cut, index - 1)))]);
                builder.EndSentence();
            }

            var seen = new HashSet<TextSpan>();
            foreach (var mention in document.GetProperty("vertexSet").EnumerateArray().SelectMany(entity => entity.EnumerateArray()))
            {
                if (!mention.GetProperty("type").ValueEquals("PER"))
                {
                    continue;
                }

                var sentence = words[mention.GetProperty("sent_id").GetInt32()];
                var (first, end) = (mention.GetProperty("pos")[0].GetInt32(), mention.GetProperty("pos")[1].GetInt32());
                var span = TextSpan.FromBounds(sentence[first].Start, sentence[end - 1].End);
                if (seen.Add(span))
                {
                    builder.AddName(span);
                }
            }

            yield return builder.Build(document.GetProperty("title").GetString()!);
        }
    }

    private static bool IsHyphen(List<string> words, int at) =>
        at > 0 && at + 1 < words.Count && words[at] is "-" && words[at - 1] is [.., var before] && char.IsLetter(before) && char.IsLetter(words[at + 1].FirstOrDefault());
}
