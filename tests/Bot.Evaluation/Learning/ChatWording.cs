namespace Bot.Evaluation.Learning;

/// <summary>A question as people type it in chat: in lower case, without marks, and shorter.</summary>
internal static class ChatWording
{
    private const int LeastWords = 5;

    private static readonly HashSet<string> Openers = new("in on at of for during from with by as after before about".Split(' '), StringComparer.Ordinal);

    /// <param name="random">Decides whether what stands behind the last preposition is left away.</param>
    public static string Of(string question, Random random)
    {
        var words = question.ToLowerInvariant().TrimEnd('?', ' ', '.').Replace(",", "", StringComparison.Ordinal).Split(' ', StringSplitOptions.RemoveEmptyEntries).ToList();
        if (words is ["what" or "who" or "where" or "when", "is", ..] && random.Next(2) == 0)
        {
            words[0] += "s";
            words.RemoveAt(1);
        }

        var last = words.FindLastIndex(Openers.Contains);
        if (last >= LeastWords && random.Next(2) == 0)
        {
            words.RemoveRange(last, words.Count - last);
        }

        return string.Join(' ', words);
    }
}
