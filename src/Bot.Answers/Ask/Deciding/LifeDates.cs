using System.Text.RegularExpressions;
using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Extraction;
using Bot.Answers.Ask.Reading;
using Bot.Answers.People;
using Bot.Articles;
using Bot.Knowledge;
using Bot.Knowledge.Library;

namespace Bot.Answers.Ask.Deciding;

/// <summary>"When was NAME born?" and "When did NAME die?" by the brackets behind the name in the first sentence of the person's own article.</summary>
internal sealed partial class LifeDates(ArticleLibrary library)
{
    public (Source Source, ShortAnswer Answer)? Of(AnalysedQuestion question)
    {
        if (question.Kind != QuestionKind.When || question.Names is not [{ People.Count: > 0 } name])
        {
            return null;
        }

        var others = question.Terms.Where((_, i) => !name.Terms.Contains(i)).Select(term => term.Word.Lower).ToList();
        var birth = others is ["born"] or ["birth"];
        if (!birth && others is not (["die"] or ["died"] or ["death"]))
        {
            return null;
        }

        var words = name.Text.Split(' ').SelectMany(NameIndex.WordsOf).ToList();
        var article = library.Articles.FirstOrDefault(article => IsNamed(NameIndex.WordsOf(article.Title), words));
        if (article is null || library.Passages(article.Id, 0, 0) is not [var lead] || Life().Match(lead.Text) is not { Success: true } life)
        {
            return null;
        }

        var date = birth ? life.Groups["birth"] : life.Groups["death"];
        return date.Success
            ? (lead.Source, new ShortAnswer(date.Value, new TextSpan(date.Index, date.Length), date.Value))
            : null;
    }

    /// <summary>By the whole name, or by its last words.</summary>
    private static bool IsNamed(IReadOnlyList<string> title, List<string> words) =>
        title.Count >= words.Count && title.Count <= words.Count + 2 && title.Skip(title.Count - words.Count).SequenceEqual(words, StringComparer.Ordinal) && WordReader.Read(title[0]).Count > 0;

    [GeneratedRegex(
        @"\((?:[^()]{0,120}?[;,:] ?)??(?:born:? )?(?<birth>(?:\d{1,2} \p{Lu}\p{Ll}+ |\p{Lu}\p{Ll}+ \d{1,2}, )?\d{3,4}(?: BCE?)?)(?:[^()–-]{0,40}? ?[–-] ?(?:[^()\d]{0,40}?)(?<death>(?:\d{1,2} \p{Lu}\p{Ll}+ |\p{Lu}\p{Ll}+ \d{1,2}, )?\d{3,4}(?: BCE?)?))?",
        RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Life();
}
