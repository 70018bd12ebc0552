using System.Text.Json;
using System.Text.Json.Serialization;

namespace Bot.Evaluation.Squad;

/// <summary>A data set in the form of SQuAD 1.1 or 2.0.</summary>
internal sealed record SquadFile(IReadOnlyList<SquadArticle> Data)
{
    private static readonly JsonSerializerOptions Options = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public static SquadFile Read(string file)
    {
        using var stream = File.OpenRead(file);
        return JsonSerializer.Deserialize<SquadFile>(stream, Options) ?? throw new InvalidDataException($"{file} is not in SQuAD form.");
    }
}

internal sealed record SquadArticle(string Title, IReadOnlyList<SquadParagraph> Paragraphs);

internal sealed record SquadParagraph(string Context, IReadOnlyList<SquadQuestion> Qas);

internal sealed record SquadQuestion(string Id, string Question, IReadOnlyList<SquadGold> Answers, [property: JsonPropertyName("is_impossible")] bool IsImpossible = false);

internal sealed record SquadGold(string Text);
