using System.Text.Json;

namespace Bot.Evaluation.Conversation;

/// <summary>A question as somebody typed it, with what is accepted; the fields are those of <c>chat/README.md</c>.</summary>
internal sealed record ChatQuestion(
    string Question,
    string Kind,
    string? After = null,
    IReadOnlyList<string>? Answers = null,
    IReadOnlyList<IReadOnlyList<string>>? Items = null,
    int Enough = 1,
    string? Quote = null,
    string? Unanswerable = null)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.CamelCase, UnmappedMemberHandling = System.Text.Json.Serialization.JsonUnmappedMemberHandling.Disallow };

    /// <summary>Whether another article than the one it was written for answers it.</summary>
    public bool IsOfAnotherArticle => Unanswerable is "another article";

    /// <param name="article">The text that the quotes must stand in.</param>
    /// <exception cref="InvalidDataException">A line is not of the form, or its quote not in the article.</exception>
    public static IReadOnlyList<ChatQuestion> Read(string file, string article) =>
        [.. File.ReadLines(file).Select((line, i) =>
        {
            var asked = JsonSerializer.Deserialize<ChatQuestion>(line, Options)!;
            var whole = asked.Unanswerable is null
                ? asked.Quote is { } quote && article.Contains(quote, StringComparison.Ordinal) && (asked.Answers is { Count: > 0 } || asked.Items is { Count: > 0 })
                : asked is { Quote: null, Answers: null, Items: null };
            return whole ? asked : throw new InvalidDataException($"{Path.GetFileName(file)}, line {i + 1}: the quote is not in the article, or the fields do not go together.");
        })];
}
