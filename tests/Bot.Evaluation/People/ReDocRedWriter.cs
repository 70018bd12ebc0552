using System.Text.Encodings.Web;
using System.Text.Json;
using Bot.Articles;

namespace Bot.Evaluation.People;

/// <summary>Our names in the form of Re-DocRED's file: its titles and sentences, and one entity for each string that names people.</summary>
internal static class ReDocRedWriter
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void Write(IEnumerable<AnnotatedDocument> documents, IEnumerable<IReadOnlyList<TextSpan>> names, string to) =>
        File.WriteAllText(to, JsonSerializer.Serialize(documents.Zip(names).Select(pair => Document(pair.First, pair.Second)), Options));

    private static object Document(AnnotatedDocument document, IReadOnlyList<TextSpan> names) => new
    {
        title = document.Article.Title,
        sents = document.Words.Select(sentence => sentence.Select(word => word.In(document.Text))),
        vertexSet = names.GroupBy(name => name.In(document.Text), StringComparer.Ordinal)
            .Select(group => group.Select(name => Mention(document, name))),
        labels = Array.Empty<object>(),
    };

    private static object Mention(AnnotatedDocument document, TextSpan name)
    {
        var sentence = document.Words.ToList().FindIndex(words => words[^1].End >= name.End);
        var words = document.Words[sentence].ToList();
        var (first, last) = (words.FindIndex(name.Overlaps), words.FindLastIndex(name.Overlaps));
        return new
        {
            name = string.Join(' ', words[first..(last + 1)].Select(word => word.In(document.Text))),
            type = "PER",
            sent_id = sentence,
            pos = new[] { first, last + 1 },
        };
    }
}
