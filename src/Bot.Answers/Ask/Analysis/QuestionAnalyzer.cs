using Bot.Answers.Ask.Reading;
using Bot.Answers.People;
using Bot.Answers.Words;
using Bot.Knowledge.Library;

namespace Bot.Answers.Ask.Analysis;

/// <summary>Reads a question: what it asks for, about whom, and which words a sentence must have to answer it.</summary>
internal sealed class QuestionAnalyzer(ArticleLibrary library, PersonLookup people)
{
    /// <summary>Words behind these many are not read; no question is that long.</summary>
    private const int MostWords = 60;

    private const float LeastWeight = 0.15f;
    private const float LightShare = 0.25f;
    private const float LeastSearched = 0.6f;
    private const int MostSearched = 10;

    public AnalysedQuestion Analyse(string text)
    {
        var counts = new TermCounts(library);
        text = Wording.Of(text, word => WordReader.TermsOf(word).Any(term => counts[term] > 0));
        var typed = WordReader.Read(text).Take(MostWords).ToList();
        var shouted = IsShouted(typed);
        var (words, corrections, unknown) = new Respelling(counts, people.Names).Respell(typed, shouted);
        var shape = QuestionShape.Of(words);
        var reader = new QuestionNames(people.Names);
        var names = reader.WordsOfNames(text, words, shouted);
        var terms = new List<AskedTerm>();
        var termOf = new Dictionary<int, int>();
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].IsFunction && !EnglishWords.Auxiliaries.Contains(words[i].Lower) && !shape.Used.Contains(i) && !EnglishWords.Frame.Contains(words[i].Lower) && !EnglishWords.Asking.Contains(words[i].Lower))
            {
                termOf[i] = terms.Count;
                terms.Add(Term(words[i], RoleOf(words[i], i, shape, names), counts));
            }
        }

        if (!terms.Exists(term => term.Role is TermRole.Content or TermRole.Rank or TermRole.Light))
        {
            // "What religion is Abdallah?": nothing else says what is asked.
            terms = terms.ConvertAll(term => term.Role == TermRole.Focus ? term with { Role = TermRole.Content } : term);
        }

        var focus = shape.Focus >= 0 ? words[shape.Focus].Lower : null;
        var named = reader.Together(words, names, termOf);
        foreach (var name in named.Where(name => name.Terms.Count > 1))
        {
            var others = Kinship.OfName(name.Text);
            foreach (var term in name.Terms.Where(_ => others.Count > 0))
            {
                terms[term] = WithOthers(terms[term], others);
            }
        }

        var kind = new DefinitionQuestion(library).IsOne(words, shape, terms, named) ? QuestionKind.Definition : shape.Kind;
        return new AnalysedQuestion(text, words, kind, focus, terms, named, AskedDate.Find(text), corrections, unknown);
    }

    /// <summary>Capitals say nothing where small words have them, too: "WHO IS IT", "Who Is It".</summary>
    private static bool IsShouted(List<Word> words) =>
        words.Count > 2 && words.Skip(1).Any(word => word.IsCapital && word.IsFunction) && words.Count(word => word.IsCapital) * 10 > words.Count * 6;

    private static TermRole RoleOf(Word word, int index, QuestionShape shape, HashSet<int> names)
    {
        if (word.IsNumber || MonthOf(word))
        {
            return TermRole.Number;
        }

        if (names.Contains(index) && !TitleWords.IsTitle(word.Lower))
        {
            return TermRole.Name;
        }

        if (index == shape.Focus && !shape.FocusStated)
        {
            return TermRole.Focus;
        }

        return EnglishWords.Ranks.Contains(word.Lower) || EnglishWords.IsSuperlative(word.Lower) ? TermRole.Rank
            : EnglishWords.Light.Contains(word.Lower) ? TermRole.Light
            : TermRole.Content;
    }

    private static bool MonthOf(Word word) => word.IsCapital && word.Text.Length > 2 && AskedDate.Find(word.Text) is { Month: not null };

    private static AskedTerm Term(Word word, TermRole role, TermCounts counts)
    {
        var kin = Kin(word, role);
        var passages = word.Terms.Max(term => counts[term]);
        if (passages == 0)
        {
            passages = kin.Where(other => other.Value > 0.5f).Select(other => counts[other.Key]).DefaultIfEmpty().Max();
        }

        var all = counts.Passages;
        var rarity = Math.Log(1 + (all - passages + 0.5) / (passages + 0.5)) / Math.Log(2 + 2.0 * all);
        var weight = Math.Clamp((float)rarity, LeastWeight, 1) * (role == TermRole.Light ? LightShare : 1);
        var searched = kin
            .Where(other => other.Value is >= LeastSearched and < 1)
            .OrderByDescending(other => other.Value).ThenBy(other => other.Key, StringComparer.Ordinal)
            .Select(other => other.Key)
            .Where(other => counts[other] > 0)
            .Take(MostSearched)
            .ToList();
        return new AskedTerm(word, weight, kin, searched, role);
    }

    private static AskedTerm WithOthers(AskedTerm term, IReadOnlyDictionary<string, float> others)
    {
        var kin = new Dictionary<string, float>(term.Kin, StringComparer.Ordinal);
        foreach (var (other, strength) in others)
        {
            kin.TryAdd(other, strength);
        }

        return term with { Kin = kin };
    }

    /// <summary>Numbers and ranks are met only by themselves; names also by their adjectives ("Korea", "Korean").</summary>
    private static Dictionary<string, float> Kin(Word word, TermRole role)
    {
        var own = word.Terms.ToDictionary(term => term, _ => 1f, StringComparer.Ordinal);
        if (role is TermRole.Number or TermRole.Rank)
        {
            return word.Terms.Take(1).ToDictionary(term => term, _ => 1f, StringComparer.Ordinal);
        }

        var kin = Kinship.Of(word.Lower);
        foreach (var (term, strength) in kin.Where(other => role != TermRole.Name || other.Value >= 0.85f))
        {
            own.TryAdd(term, strength);
        }

        return own;
    }
}
