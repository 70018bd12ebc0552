using Bot.Answers.Sources;

namespace Bot.Json;

/// <param name="Start">In UTF-16 code units from the start of the article's file.</param>
internal sealed record EvidenceJson(string Article, string Section, string Sentence, int Start, int Length, string Url)
{
    public static EvidenceJson Of(Evidence evidence) =>
        new(evidence.Article, evidence.Section, evidence.Sentence, evidence.Start, evidence.Length, evidence.Url);

    public static IReadOnlyList<EvidenceJson> Of(IEnumerable<Evidence> evidence) => [.. evidence.Select(Of)];
}
