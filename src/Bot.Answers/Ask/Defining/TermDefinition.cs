using System.Text.RegularExpressions;
using Bot.Answers.Ask.Analysis;
using Bot.Articles;

namespace Bot.Answers.Ask.Defining;

/// <summary>Finds the words of a sentence that say what something is: "The heaviest beams, called vigas, lie atop the wall."</summary>
internal sealed partial class TermDefinition
{
    private const string Adverbs = "(?:also|usually|often|generally|commonly|sometimes|today|now|formerly|originally|better|otherwise|informally|locally)";

    /// <summary>"Is" with what a thing is, not with what is done to it: "was founded in 1918" defines nothing.</summary>
    private const string Is =
        @"(?:is|are|was|were) (?:(?:also|usually|often|generally|commonly|mainly|essentially) )?(?<what>(?!(?:\w+ly |henceforth |thus |then |now )?\w+(?:ed|en) (?:by|in|on|at|to|from|with|as|for|into)\b|called|known|used|said|not|believed|found|made|considered|henceforth|thus)[^;]{3,400}?)(?=[;.]?\s*$|; |, (?:which|who|where) )";

    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(1);

    private readonly string _letters;
    private readonly Regex _isA;
    private readonly Regex _called;
    private readonly Regex _abbreviated;
    private readonly Regex _bracketed;
    private readonly Regex _apposition;
    private readonly Regex _before;
    private readonly Regex _listed;
    private readonly Regex _shortFor;

    /// <param name="words">What is asked about, in any case, without an article before it; at least one word.</param>
    public TermDefinition(IReadOnlyList<string> words)
    {
        _letters = string.Concat(words);
        var term = string.Join(@"[\s-]+", words.Select((word, i) => i == words.Count - 1 ? AnyNumber(word) : Regex.Escape(word)));
        var named = $@"(?:the |an? )?[""“]?{term}[""”]?";
        _isA = Of($@"^(?:in [\w ,]{{1,40}}, )?{named}(?: \([^()]*\)| of (?:an? )?[\w ]{{1,30}}(?: \([^()]*\))?)?(?:, [^,]{{1,90}},)? {Is}");
        _abbreviated = Of($@"^(?:the |an? )?(?-i:\p{{Lu}})[\w .'’-]{{2,60}} \((?:[^()]{{0,60}}[,; ])?{term}(?![\w-])[^()]{{0,80}}\),? {Is}");
        _called = Of($@"(?:^|[,;:(] ?|\b(?:is|are|was|were|of|by|with|add|has|have|had|use|uses|used) )(?<what>(?!which|that|and |or |{Adverbs}\b)[^;:()]{{3,120}}?),? (?:(?:which|that) )?(?:(?:he|she|it|they|we) )?(?:(?:is|are|was|were|being) )?(?:{Adverbs} )?(?:called|named|known as|referred to as|termed) {named}(?![\w-])");
        _bracketed = Of($@"(?:^|[,;:] ?)(?<what>[^;:(),]{{3,100}}) \((?:{Adverbs} )?(?:called|known as|referred to as|termed|or) {named}(?![\w-])");
        _apposition = Of($@"(?<![\w-]){term}[""”]?(?:(?: \([^()]*\))?, (?:also )?(?<what>(?:an?|the|one of) [^,;.()]{{3,120}})(?=[,;.])| \((?<what>(?:an?|the) [^,;.()]{{3,80}})\))");
        _before = Of($@"(?<![\w’'-])(?<what>(?:an?|the) (?:(?!\b(?:and|or|an?|the)\b)[^,;.()]){{3,80}}), {term}(?=[,.])");
        _listed = Of($@"^\W{{0,3}}{named}(?: \([^()]*\))? ?(?:[–—:]| -) ?(?<what>\w[^;]{{3,200}}?)(?=[;.]?\s*$|; |, (?:which|who|where) )");
        _shortFor = Of($@"(?<what>(?-i:\p{{Lu}}[\w'’.-]*(?: (?:(?:of|the|and|for|de|du) )*\p{{Lu}}[\w'’.-]*)+))(?: \({term}\))(?<more>,? (?:commonly|also|better|otherwise) known as (?-i:\p{{Lu}}[\w'’.-]*(?: \p{{Lu}}[\w'’.-]*)*))?");
    }

    /// <returns>The words that define it, in the sentence; null where it defines something else or nothing.</returns>
    public TextSpan? In(string sentence)
    {
        foreach (var pattern in (Regex[])[_isA, _abbreviated, _shortFor, _called, _bracketed, _apposition, _before, _listed])
        {
            if (pattern.Match(sentence) is { Success: true } match)
            {
                var what = match.Groups["what"];
                return pattern == _shortFor
                    ? TextSpan.FromBounds(what.Index + Beginning(what.Value), (match.Groups["more"] is { Success: true } more ? more.Index + more.Value.TrimEnd('.').Length : what.Index + what.Length))
                    : Trimmed(what.Index + (pattern == _called || pattern == _bracketed ? Opening(what.Value) : 0), what.Index + what.Length, sentence);
            }
        }

        return null;
    }

    private static TextSpan Trimmed(int start, int end, string sentence) => new(start, sentence[start..end].TrimEnd(' ', ',', '.', ';').Length);

    /// <summary>Where, in "most systems add a pair of trousers", the noun begins that is called so: at the last "a", or "the" that no preposition leans on; 0 where there is none.</summary>
    private static int Opening(string clause) =>
        Article().Matches(clause).LastOrDefault(match => match.Groups["article"].Value is not "the" || !EnglishWords.Prepositions.Contains(match.Groups["before"].Value.ToLowerInvariant())) is { } match ? match.Groups["article"].Index : 0;

    [GeneratedRegex(@"(?<before>\w+) (?<article>an?|the) ", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Article();

    /// <summary>Where, in "Comoros and the Democratic People's Republic of Korea", the name begins that DPRK is short for; 0 where none fits.</summary>
    private int Beginning(string names)
    {
        for (var at = 0; at >= 0 && at < names.Length; at = names.IndexOf(' ', at) is >= 0 and var gap ? gap + 1 : -1)
        {
            var initials = names[at..].Split(' ').Where(word => word.Length > 0 && char.IsUpper(word[0])).Select(word => char.ToLowerInvariant(word[0]));
            if (char.IsUpper(names[at]) && string.Concat(initials).Equals(_letters, StringComparison.Ordinal))
            {
                return at;
            }
        }

        return 0;
    }

    /// <summary>One of them or several: "isotopes" is met by "isotope", "box" by "boxes".</summary>
    private static string AnyNumber(string word)
    {
        var single = word.Length > 3 && word.EndsWith('s') && !word.EndsWith("ss", StringComparison.Ordinal) ? word[..^1] : word;
        return $"{Regex.Escape(single)}(?:e?s)?";
    }

    private static Regex Of(string pattern) => new(pattern, RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, Longest);
}
