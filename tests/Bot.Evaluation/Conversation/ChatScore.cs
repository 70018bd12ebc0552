using Bot.Answers.Ask;
using Bot.Evaluation.Squad;

namespace Bot.Evaluation.Conversation;

internal enum Verdict
{
    Right,
    RightlyRefused,
    Wrong,
    Refused,
}

/// <summary>Whether an answer is right, by the rules of <c>chat/README.md</c>.</summary>
internal static class ChatScore
{
    private const double Enough = 0.6;
    private const int MostWordsForItems = 4;

    public static Verdict Of(ChatQuestion asked, Answer answer)
    {
        if (answer is not Answer.Found found)
        {
            return asked.Unanswerable is null ? Verdict.Refused : Verdict.RightlyRefused;
        }

        return IsRight(asked, found.Evidence[0].Sentence, found.Short, found.Display) ? Verdict.Right : Verdict.Wrong;
    }

    /// <param name="given">The short answer, and how it is shown.</param>
    public static bool IsRight(ChatQuestion asked, string sentence, params ReadOnlySpan<string> given)
    {
        foreach (var one in given)
        {
            if (asked.Unanswerable is null && IsRight(asked, sentence, one))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsRight(ChatQuestion asked, string sentence, string given)
    {
        if (asked.Items is { } items)
        {
            var met = items.Select(spellings => spellings.Where(item => Has(given, item)).MaxBy(item => item.Length)).OfType<string>().ToList();
            return met.Count >= asked.Enough && sentence.Contains(asked.Quote!, StringComparison.Ordinal)
                && OfficialScore.Words(given).Length <= MostWordsForItems * met.Sum(item => OfficialScore.Words(item).Length);
        }

        if (asked.Answers is { } words && words.All(word => word is "yes" or "no"))
        {
            return words.Contains(given.ToLowerInvariant(), StringComparer.Ordinal);
        }

        var shown = sentence.Contains(asked.Quote!, StringComparison.Ordinal) || asked.Answers!.Any(answer => Has(sentence, answer));
        return shown && asked.Answers!.Any(answer => OfficialScore.Exact(given, [answer]) > 0
            || ((Has(given, answer) || Has(answer, given)) && (asked.Kind is "definition" or "person" or "why" or "how" || OfficialScore.F1(given, [answer]) >= Enough)));
    }

    /// <summary>Whether the words of <paramref name="part"/> stand in <paramref name="whole"/>, normalised.</summary>
    private static bool Has(string whole, string part) =>
        OfficialScore.Words(part) is { Length: > 0 } words && $" {string.Join(' ', OfficialScore.Words(whole))} ".Contains($" {string.Join(' ', words)} ", StringComparison.Ordinal);
}
