using System.Text.Encodings.Web;
using System.Text.Json;
using Bot.Articles;
using Bot.Articles.Dates;
using Bot.Articles.People;
using Bot.Articles.Structure;

namespace Bot.Evaluation.Biographies;

/// <summary>What was read from a life, in the form of GUM-bio's lines.</summary>
internal static class BiographyPrediction
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Line(Biography life, ParsedArticle article, IReadOnlyList<PersonInText> people) => JsonSerializer.Serialize(
        new
        {
            id = life.Id,
            title = life.Title,
            text = life.Text,
            sentences = article.Sentences.Select(sentence => new { start = sentence.Span.Start, end = sentence.Span.End, head = false }),
            dates = DateReader.Read(article).SelectMany(date => date.Ends.Count > 0 ? date.Ends : [date])
                .Select(date => new { start = date.Span.Start, end = date.Span.End, text = date.Span.In(life.Text), when = date.Date.ToString() }),
            people = people.Select((person, index) => new
            {
                id = $"{index + 1}",
                identity = person.Name.Replace(' ', '_'),
                mentions = person.Mentions.Select(mention => Mention(life.Text, mention)),
            }),
        },
        Options);

    private static object Mention(string text, PersonMention mention) =>
        new { start = mention.Span.Start, end = mention.Span.End, text = mention.Span.In(text), named = mention.Kind == MentionKind.Name };
}
