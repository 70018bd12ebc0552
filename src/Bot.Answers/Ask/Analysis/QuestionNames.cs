using Bot.Answers.Ask.Reading;
using Bot.Answers.People;
using Bot.Answers.Words;

namespace Bot.Answers.Ask.Analysis;

/// <summary>Finds names in a question, in whatever case they were typed.</summary>
internal sealed class QuestionNames(NameIndex names)
{
    /// <summary>Words of a person's name.</summary>
    private const int LongestName = 4;

    /// <summary>The indices of the words that are part of a name.</summary>
    public HashSet<int> WordsOfNames(string text, List<Word> words, bool shouted)
    {
        var found = new HashSet<int>();
        for (var i = 0; i < words.Count; i++)
        {
            found.UnionWith(PersonRun(words, i));
            var word = words[i];
            var ordinary = EnglishWords.Asking.Contains(word.Lower) || EnglishWords.Auxiliaries.Contains(word.Lower) || EnglishWords.Frame.Contains(word.Lower);
            var capital = word.IsCapital && !shouted && (i > 0 || !WordBook.English.Knows(word.Lower) || WordBook.English.IsName(word.Lower));
            var goesOn = i > 0 && found.Contains(i - 1) && words[i - 1].Span.End + 1 == word.Span.Start && text[words[i - 1].Span.End] == '-';
            var place = IsPlace(word.Lower) || (i + 1 < words.Count && IsPlace($"{word.Lower} {words[i + 1].Lower}")) || (i > 0 && IsPlace($"{words[i - 1].Lower} {word.Lower}"));
            if (!word.IsFunction && !word.IsNumber && !ordinary && (capital || goesOn || place || IsPersonWord(word)))
            {
                found.Add(i);
            }
        }

        return found;
    }

    /// <summary>A lower-case word counts as a person's where it is no common English word.</summary>
    private bool IsPersonWord(Word word) =>
        names.HasWord(word.Lower) && (!WordBook.English.Knows(word.Lower) || (WordBook.English.IsName(word.Lower) && !WordBook.English.RelatedTo(word.Lower).Any()));

    /// <summary>The words from here on that together name one person, "chun doo hwan", also where each is a common word; mostly none.</summary>
    private IEnumerable<int> PersonRun(List<Word> words, int first)
    {
        var length = 0;
        while (length < LongestName && first + length < words.Count && !words[first + length].IsFunction && names.HasWord(words[first + length].Lower))
        {
            length++;
        }

        for (; length > 1; length--)
        {
            var run = words.Skip(first).Take(length).ToList();
            if (!run.TrueForAll(word => TitleWords.IsTitle(word.Lower)) && names.WithAll([.. run.Select(word => word.Lower)]).Count > 0)
            {
                return Enumerable.Range(first, length);
            }
        }

        return [];
    }

    /// <summary>"aruba", "north korea": of places the word book tells it whatever their case.</summary>
    private static bool IsPlace(string name) =>
        WordBook.English.IsName(name) && WordBook.English.IsA(name, "location")
        && WordBook.English.RelatedTo(name).All(kin => kin.Relation == WordRelation.Derived || WordBook.English.IsName(kin.Word));

    /// <summary>Neighbouring words of names, in order of the question.</summary>
    /// <param name="termOf">The indices of the terms, by those of the words.</param>
    public List<AskedName> Together(List<Word> words, HashSet<int> nameWords, Dictionary<int, int> termOf)
    {
        var found = new List<AskedName>();
        for (var i = 0; i < words.Count; i++)
        {
            var end = i;
            while (end < words.Count && nameWords.Contains(end) && termOf.ContainsKey(end))
            {
                end++;
            }

            if (end > i)
            {
                var run = Enumerable.Range(i, end - i).Where(at => !TitleWords.IsTitle(words[at].Lower)).ToList();
                if (run.Count > 0)
                {
                    var text = string.Join(' ', run.Select(at => words[at].Lower));
                    found.Add(new AskedName(text, [.. run.Select(at => termOf[at])], names.WithAll([.. run.SelectMany(at => NameIndex.WordsOf(words[at].Lower))])));
                }

                i = end;
            }
        }

        return found;
    }
}
