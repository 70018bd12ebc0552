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

    /// <summary>Words of a person's name.</summary>
    private const int LongestName = 4;

    private const float LeastWeight = 0.15f;
    private const float LightShare = 0.25f;
    private const float LeastSearched = 0.6f;
    private const int MostSearched = 6;

    public AnalysedQuestion Analyse(string text)
    {
        var counts = new TermCounts(library);
        text = Wording.Of(text, word => WordReader.TermsOf(word).Any(term => counts[term] > 0));
        var typed = WordReader.Read(text).Take(MostWords).ToList();
        var shouted = IsShouted(typed);
        var (words, corrections, unknown) = Respell(typed, shouted, counts);
        var shape = QuestionShape.Of(words);
        var names = NameWords(text, words, shouted);
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
        var named = Names(words, names, termOf);
        var kind = IsDefinition(words, shape, terms, named) ? QuestionKind.Definition : shape.Kind;
        return new AnalysedQuestion(text, words, kind, focus, terms, named, AskedDate.Find(text), corrections, unknown);
    }

    /// <summary>Capitals say nothing where small words have them, too: "WHO IS IT", "Who Is It".</summary>
    private static bool IsShouted(List<Word> words) =>
        words.Count > 2 && words.Skip(1).Any(word => word.IsCapital && word.IsFunction) && words.Count(word => word.IsCapital) * 10 > words.Count * 6;

    private (List<Word> Words, List<Correction> Corrections, string? Unknown) Respell(List<Word> typed, bool shouted, TermCounts counts)
    {
        var spelling = new Spelling(counts, people.Names);
        var corrections = new List<Correction>();
        string? unknown = null;
        var words = new List<Word>();
        for (var i = 0; i < typed.Count; i++)
        {
            var word = typed[i];
            if (OfPossessor(word) is { } possessor)
            {
                words.Add(word.As(possessor));
            }
            else if (word.IsNumber || EnglishWords.Auxiliaries.Contains(word.Lower) || EnglishWords.Asking.Contains(word.Lower) || EnglishWords.Frame.Contains(word.Lower) || spelling.IsMet(word))
            {
                words.Add(word);
            }
            else if (spelling.Correct(word) is { } meant)
            {
                corrections.Add(new Correction(word.Text, meant));
                words.Add(word.As(meant));
            }
            else
            {
                var named = (word.IsCapital && i > 0 && !shouted) || IsNameLike(word);
                unknown ??= named ? NameAround(typed, i, shouted) : null;
                words.Add(word);
            }
        }

        return (words, corrections, unknown);
    }

    /// <summary>"Soilihs" typed for "Soilih's".</summary>
    private string? OfPossessor(Word word)
    {
        if (word.Lower.Length < 4 || !word.Text.EndsWith('s') || word.Lower.EndsWith("ss", StringComparison.Ordinal) || WordBook.English.Knows(word.Lower) || people.Names.HasWord(word.Lower))
        {
            return null;
        }

        var bare = word.Lower[..^1];
        return people.Names.HasWord(bare) || WordBook.English.IsName(bare) ? bare : null;
    }

    /// <summary>No word of the language: strange to the word book, or only known there as a name or by its use.</summary>
    private static bool IsNameLike(Word word) =>
        word.Entry < 0 || WordBook.English.IsName(word.Lower)
        || (!EnglishWords.Small.Contains(word.Lower) && !EnglishWords.Prepositions.Contains(word.Lower) && !EnglishWords.Light.Contains(word.Lower) && !WordBook.English.IsNoun(word.Lower) && !WordBook.English.RelatedTo(word.Lower).Any() && !VerbForms.IsParticiple(word));

    /// <summary>The whole name that a word belongs to: "Kim Jong Il".</summary>
    private static string NameAround(List<Word> words, int at, bool shouted)
    {
        var (first, last) = (at, at);
        while (!shouted && words[at].IsCapital && first > 1 && words[first - 1].IsCapital)
        {
            first--;
        }

        while (!shouted && words[at].IsCapital && last + 1 < words.Count && words[last + 1].IsCapital)
        {
            last++;
        }

        return string.Join(' ', words.Skip(first).Take(last - first + 1).Select(word => word.Text));
    }

    private HashSet<int> NameWords(string text, List<Word> words, bool shouted)
    {
        var names = new HashSet<int>();
        for (var i = 0; i < words.Count; i++)
        {
            names.UnionWith(PersonRun(words, i));
            var word = words[i];
            var ordinary = EnglishWords.Asking.Contains(word.Lower) || EnglishWords.Auxiliaries.Contains(word.Lower) || EnglishWords.Frame.Contains(word.Lower);
            var capital = word.IsCapital && !shouted && (i > 0 || !WordBook.English.Knows(word.Lower) || WordBook.English.IsName(word.Lower));
            var goesOn = i > 0 && names.Contains(i - 1) && words[i - 1].Span.End + 1 == word.Span.Start && text[words[i - 1].Span.End] == '-';
            var place = IsPlace(word.Lower) || (i + 1 < words.Count && IsPlace($"{word.Lower} {words[i + 1].Lower}")) || (i > 0 && IsPlace($"{words[i - 1].Lower} {word.Lower}"));
            if (!word.IsFunction && !word.IsNumber && !ordinary && (capital || goesOn || place || IsPersonWord(word)))
            {
                names.Add(i);
            }
        }

        return names;
    }

    /// <summary>A lower-case word counts as a person's where it is no common English word.</summary>
    private bool IsPersonWord(Word word) =>
        people.Names.HasWord(word.Lower) && (!WordBook.English.Knows(word.Lower) || (WordBook.English.IsName(word.Lower) && !WordBook.English.RelatedTo(word.Lower).Any()));

    /// <summary>The words from here on that together name one person, "chun doo hwan", where one of them is no common word; mostly none.</summary>
    private IEnumerable<int> PersonRun(List<Word> words, int first)
    {
        var length = 0;
        while (length < LongestName && first + length < words.Count && !words[first + length].IsFunction && people.Names.HasWord(words[first + length].Lower))
        {
            length++;
        }

        for (; length > 1; length--)
        {
            var run = words.Skip(first).Take(length).ToList();
            if (run.Exists(IsPersonWord) && people.Names.WithAll([.. run.Select(word => word.Lower)]).Count > 0)
            {
                return Enumerable.Range(first, length);
            }
        }

        return [];
    }

    /// <summary>"aruba", "north korea": of places the word book tells it whatever their case.</summary>
    private static bool IsPlace(string name) => WordBook.English.IsName(name) && WordBook.English.IsA(name, "location");

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

    private List<AskedName> Names(List<Word> words, HashSet<int> names, Dictionary<int, int> termOf)
    {
        var found = new List<AskedName>();
        for (var i = 0; i < words.Count; i++)
        {
            var end = i;
            while (end < words.Count && names.Contains(end) && termOf.ContainsKey(end))
            {
                end++;
            }

            if (end > i)
            {
                var run = Enumerable.Range(i, end - i).Where(at => !TitleWords.IsTitle(words[at].Lower)).ToList();
                if (run.Count > 0)
                {
                    var text = string.Join(' ', run.Select(at => words[at].Lower));
                    found.Add(new AskedName(text, [.. run.Select(at => termOf[at])], people.Names.WithAll([.. run.SelectMany(at => NameIndex.WordsOf(words[at].Lower))])));
                }

                i = end;
            }
        }

        return found;
    }

    /// <summary>"Who was NAME?", "What is THING?" and nothing else.</summary>
    private static bool IsDefinition(List<Word> words, QuestionShape shape, List<AskedTerm> terms, List<AskedName> names)
    {
        var asking = words.FindIndex(word => EnglishWords.Asking.Contains(word.Lower));
        if (asking < 0 || asking + 2 >= words.Count || !EnglishWords.Copulas.Contains(words[asking + 1].Lower))
        {
            return false;
        }

        return shape.Kind switch
        {
            QuestionKind.Who => names.Count == 1 && names[0].People.Count > 0
                && terms.TrueForAll(term => term.Role == TermRole.Name || TitleWords.IsTitle(term.Word.Lower)),
            QuestionKind.What => terms.Count > 0 && !words.Skip(asking + 2).Any(word => EnglishWords.Prepositions.Contains(word.Lower) || EnglishWords.Auxiliaries.Contains(word.Lower))
                && words.Skip(asking + 2).All(word => EnglishWords.Articles.Contains(word.Lower) || word.Terms.Count > 0)
                && terms.Count <= 4,
            _ => false,
        };
    }
}
