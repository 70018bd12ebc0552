using System.Text.Json;

namespace Bot.Evaluation.Conversation;

/// <summary>The table by kind, and the last line.</summary>
internal static class ChatFigures
{
    public static void Write(IReadOnlyList<ChatResult> results)
    {
        Console.WriteLine($"{"kind",-14}{"right",8}{"rightly refused",18}{"wrong",8}{"refused",10}");
        foreach (var kind in results.GroupBy(result => result.Asked.Kind, StringComparer.Ordinal).OrderByDescending(kind => kind.Count()).ThenBy(kind => kind.Key, StringComparer.Ordinal))
        {
            Console.WriteLine(
                $"{kind.Key,-14}{Count(kind, Verdict.Right),8}{Count(kind, Verdict.RightlyRefused),18}{Count(kind, Verdict.Wrong),8}{Count(kind, Verdict.Refused),10}");
        }

        Console.WriteLine(JsonSerializer.Serialize(new Dictionary<string, double>(StringComparer.Ordinal)
        {
            ["questions"] = results.Count,
            ["right"] = Count(results, Verdict.Right),
            ["rightlyRefused"] = Count(results, Verdict.RightlyRefused),
            ["wrong"] = Share(Count(results, Verdict.Wrong)),
            ["wrongCount"] = Count(results, Verdict.Wrong),
            ["refused"] = Count(results, Verdict.Refused),
            ["score"] = Share(Count(results, Verdict.Right) + Count(results, Verdict.RightlyRefused)),
        }));

        double Share(int count) => Math.Round(100.0 * count / Math.Max(1, results.Count), 1);
    }

    private static int Count(IEnumerable<ChatResult> results, Verdict verdict) => results.Count(result => result.Verdict == verdict);
}
