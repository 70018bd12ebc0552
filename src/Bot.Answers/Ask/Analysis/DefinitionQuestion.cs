using Bot.Answers.Ask.Reading;
using Bot.Answers.People;
using Bot.Knowledge.Library;

namespace Bot.Answers.Ask.Analysis;

/// <summary>Tells whether a question asks who or what somebody or something is, and nothing else.</summary>
internal sealed class DefinitionQuestion(ArticleLibrary library)
{
    /// <summary>"Who was NAME?", "What is THING?", "NAME?" and nothing else.</summary>
    public bool IsOne(List<Word> words, QuestionShape shape, List<AskedTerm> terms, List<AskedName> names)
    {
        var asking = words.FindIndex(word => EnglishWords.Asking.Contains(word.Lower));
        if (asking < 0 && names is [{ People.Count: > 0 } only] && only.Terms.Count == terms.Count && words.TrueForAll(word => !EnglishWords.Auxiliaries.Contains(word.Lower)))
        {
            return true;
        }

        if (asking < 0 || asking + 2 >= words.Count || !EnglishWords.Copulas.Contains(words[asking + 1].Lower))
        {
            return false;
        }

        if (words[asking].Lower is "what" && IsTitle(words.Skip(asking + 2)))
        {
            return true;
        }

        return shape.Kind switch
        {
            QuestionKind.Who => !words.Skip(asking + 2).Any(word => EnglishWords.Prepositions.Contains(word.Lower)) && names.Count == 1 && names[0].People.Count > 0
                && terms.TrueForAll(term => term.Role == TermRole.Name || TitleWords.IsTitle(term.Word.Lower)),
            QuestionKind.What => terms.Count > 0 && !terms.Exists(term => term.Role == TermRole.Rank) && !words.Skip(asking + 2).Any(word => EnglishWords.Prepositions.Contains(word.Lower) || EnglishWords.Auxiliaries.Contains(word.Lower))
                && words.Skip(asking + 2).All(word => EnglishWords.Articles.Contains(word.Lower) || word.Terms.Count > 0)
                && terms.Count <= 4,
            _ => false,
        };
    }

    private bool IsTitle(IEnumerable<Word> words)
    {
        var asked = Bare(words);
        return asked.Count > 0 && library.Articles.Any(article => Bare(WordReader.Read(article.Title)).SequenceEqual(asked, StringComparer.Ordinal));

        static List<string> Bare(IEnumerable<Word> words) => [.. words.Select(word => word.Lower).SkipWhile(EnglishWords.Articles.Contains)];
    }
}
