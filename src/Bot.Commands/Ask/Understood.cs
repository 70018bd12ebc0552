using Bot.Answers.Ask;
using Bot.Commands.Chat;

namespace Bot.Commands.Ask;

/// <summary>What a question was taken for, where that is not what was typed.</summary>
internal static class Understood
{
    private const int Longest = 200;

    /// <summary>Small print to stand above the answer; mostly none.</summary>
    public static IEnumerable<string> Lines(Answer answer)
    {
        if (answer.TakenAs is { } taken)
        {
            yield return Markdown.SmallPrint($"Taken as: {Shown(taken)}");
        }

        if (answer.Corrected.Count > 0)
        {
            var words = string.Join(", ", answer.Corrected.Select(word => $"{Markdown.Bold(Shown(word.Read))} (you typed {Shown(word.Typed)})"));
            yield return Markdown.SmallPrint($"Showing results for {words}");
        }
    }

    private static string Shown(string typed) => Markdown.Truncate(Markdown.Escape(PlainText.Truncate(PlainText.Clean(typed).Trim(), Longest)), Longest);
}
