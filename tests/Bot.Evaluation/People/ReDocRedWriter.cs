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

    private static object Document(AnnotatedDocument document, IReadOnlyList<TextSpan> names)
    {
        var sentences = document.Article.Sentences.Select(sentence => sentence.Span).ToList();
        return new
        {
            title = document.Article.Title,
            sents = sentences.Select(span => span.In(document.Text).Split(' ')),
            vertexSet = names.GroupBy(name => name.In(document.Text), StringComparer.Ordinal)
                .Select(group => group.Select(name => Mention(document.Text, sentences, name))),
            labels = Array.Empty<object>(),
        };
    }

    private static object Mention(string text, List<TextSpan> sentences, TextSpan name)
    {
        var sentence = sentences.FindIndex(span => span.Contains(name));
        var first = text.AsSpan(sentences[sentence].Start, name.Start - sentences[sentence].Start).Count(' ');
        return new { name = name.In(text), type = "PER", sent_id = sentence, pos = new[] { first, first + 1 + name.In(text).Count(' ') } };
    }
}
