using System.Text.Json;
using Bot.Articles;

namespace Bot.Evaluation.People;

/// <summary>Re-DocRED's JSON: an array of documents with <c>sents</c> (words) and <c>vertexSet</c> (entities and where they are named).</summary>
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
                words.Add([.. sentence.EnumerateArray().Select(word => builder.AddWord(word.GetString()!.Trim()))]);
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
}
