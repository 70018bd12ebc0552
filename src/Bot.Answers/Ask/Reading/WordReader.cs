using System.Collections.Concurrent;
using System.Text.RegularExpressions;
using Bot.Answers.Words;
using Bot.Articles;
using Bot.Knowledge.Search;

namespace Bot.Answers.Ask.Reading;

/// <summary>Cuts a sentence or a question into words. Numbers keep their inner points and commas, words their apostrophes.</summary>
public static partial class WordReader
{
    private const int MostCached = 20_000;

    private static readonly ConcurrentDictionary<string, Form> Forms = new(StringComparer.Ordinal);

    /// <summary>In text order.</summary>
    public static IReadOnlyList<Word> Read(string text)
    {
        var words = new List<Word>(text.Length / 5);
        foreach (var match in Words().EnumerateMatches(text))
        {
            var word = text.Substring(match.Index, match.Length);
            var form = FormOf(word);
            words.Add(new Word(word, form.Lower, form.Terms, form.Entry, new TextSpan(match.Index, match.Length)));
        }

        return words;
    }

    /// <param name="word">In lower case.</param>
    public static IReadOnlyList<string> TermsOf(string word) => FormOf(word).Terms;

    private static Form FormOf(string word)
    {
        if (Forms.TryGetValue(word, out var known))
        {
            return known;
        }

        if (Forms.Count > MostCached)
        {
            Forms.Clear();
        }

        var lower = Plain(word);
        var own = TermAnalyzer.Analyze(lower);
        IReadOnlyList<string> terms = own.Count == 0
            ? []
            : [.. own.Concat(BaseForms(lower).SelectMany(TermAnalyzer.Analyze)).Select(term => term.Text).Distinct(StringComparer.Ordinal)];
        return Forms[word] = new Form(lower, terms, WordBook.English.Find(lower));
    }

    private static IEnumerable<string> BaseForms(string lower) =>
        WordBook.English.RelatedTo(lower).TakeWhile(kin => kin.Relation == WordRelation.BaseForm).Select(kin => kin.Word);

    private static string Plain(string word)
    {
        var bare = word.EndsWith("'s", StringComparison.OrdinalIgnoreCase) || word.EndsWith("’s", StringComparison.OrdinalIgnoreCase) ? word[..^2] : word;
        return TermAnalyzer.Fold(bare);
    }

    [GeneratedRegex(@"\p{N}+(?:[.,]\p{N}+)*\p{L}*|[\p{L}\p{M}]+(?:['’][\p{L}]+)*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Words();

    private sealed record Form(string Lower, IReadOnlyList<string> Terms, int Entry);
}
