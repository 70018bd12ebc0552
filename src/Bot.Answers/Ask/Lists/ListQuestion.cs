using Bot.Answers.Ask.Analysis;
using Bot.Answers.Words;

namespace Bot.Answers.Ask.Lists;

/// <summary>Tells whether a question may have several answers at once: "Which countries ...?", "who were ...?", "who starred in ...?".</summary>
internal static class ListQuestion
{
    public static bool IsOne(AnalysedQuestion question)
    {
        var words = question.Words;
        var asking = words.ToList().FindIndex(word => EnglishWords.Asking.Contains(word.Lower));
        var next = asking >= 0 && asking + 1 < words.Count ? words[asking + 1].Lower : "";
        return words.Count > 0 && question.Kind switch
        {
            QuestionKind.Which or QuestionKind.What or QuestionKind.Definition => next is "are" or "were" || (question.Focus is { } focus && IsPlural(focus))
                || IsPlural(words[^1].Lower) || words.Take(Math.Max(asking, 1)).Any(word => word.Lower is "list"),
            // "Who was the president?" asks for one; "who was on board?" and "who wrote it?" do not say.
            QuestionKind.Who => next is "are" or "were" || (!EnglishWords.Auxiliaries.Contains(next) && next.Length > 0)
                || (next is "was" or "is" && asking + 2 < words.Count && EnglishWords.Prepositions.Contains(words[asking + 2].Lower)),
            QuestionKind.When => asking >= 0 && IsPlural(next),
            QuestionKind.Where => next is "are" or "were",
            _ => false,
        };
    }

    /// <summary>Whether it names no single thing that is asked for: "where is it indexed?", "what do they eat?".</summary>
    public static bool IsOpen(AnalysedQuestion question) => question is { Kind: QuestionKind.What or QuestionKind.Where, Focus: null };

    /// <summary>"Countries", "people", not "series".</summary>
    public static bool IsPlural(string noun) =>
        noun is "people" or "men" or "women" or "children"
        || (noun.Length > 3 && noun.EndsWith('s') && !noun.EndsWith("ss", StringComparison.Ordinal) && noun is not ("series" or "species" or "news" or "politics" or "means")
            && (WordBook.English.RelatedTo(noun).Any(kin => kin.Relation == WordRelation.BaseForm) || WordBook.English.Knows(noun[..^1]) || noun.EndsWith("ies", StringComparison.Ordinal)
                || (!WordBook.English.Knows(noun) && !noun.EndsWith("us", StringComparison.Ordinal) && !noun.EndsWith("is", StringComparison.Ordinal))));
}
