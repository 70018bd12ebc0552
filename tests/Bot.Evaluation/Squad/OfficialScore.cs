using System.Text.RegularExpressions;

namespace Bot.Evaluation.Squad;

/// <summary>Exact match and F1 as SQuAD's evaluation script computes them: lower case, without articles and punctuation.</summary>
internal static partial class OfficialScore
{
    private const string Punctuation = "!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~";

    public static double Exact(string answer, IEnumerable<string> gold) =>
        gold.DefaultIfEmpty("").Max(other => string.Equals(Normal(answer), Normal(other), StringComparison.Ordinal) ? 1.0 : 0);

    public static double F1(string answer, IEnumerable<string> gold) => gold.DefaultIfEmpty("").Max(other => F1(Words(answer), Words(other)));

    private static double F1(string[] answer, string[] gold)
    {
        if (answer.Length == 0 || gold.Length == 0)
        {
            return answer.Length == gold.Length ? 1 : 0;
        }

        var left = gold.GroupBy(word => word, StringComparer.Ordinal).ToDictionary(group => group.Key, group => group.Count(), StringComparer.Ordinal);
        var same = 0;
        foreach (var word in answer)
        {
            if (left.TryGetValue(word, out var count) && count > 0)
            {
                left[word] = count - 1;
                same++;
            }
        }

        return same == 0 ? 0 : 2.0 * same / (answer.Length + gold.Length);
    }

    public static string[] Words(string text) => Normal(text).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    private static string Normal(string text)
    {
        var bare = new string([.. text.ToLowerInvariant().Where(c => !Punctuation.Contains(c, StringComparison.Ordinal))]);
        return string.Join(' ', Articles().Replace(bare, " ").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [GeneratedRegex(@"\b(?:a|an|the)\b", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Articles();
}
