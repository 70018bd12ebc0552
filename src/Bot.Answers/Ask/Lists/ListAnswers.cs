using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Extraction;
using Bot.Answers.Ask.Reading;
using Bot.Answers.Words;
using Bot.Articles;

namespace Bot.Answers.Ask.Lists;

/// <summary>Gives all items of a list where a question may want several.</summary>
internal static class ListAnswers
{
    /// <summary>A shorter one may be a mere pair of words.</summary>
    private const int FewestOfOpen = 3;

    /// <summary>The list that the short answer is an item of, or the one whose items are of the asked kind; the short answer itself where there is none.</summary>
    /// <param name="sentence">That the short answer was cut from.</param>
    public static ShortAnswer Instead(AnalysedQuestion question, string sentence, ShortAnswer answer)
    {
        if (answer.Span is not { } span)
        {
            return answer;
        }

        var list = ListQuestion.IsOne(question) ? Meant(question, sentence, span)
            : ListQuestion.IsOpen(question) ? Enumeration.In(sentence).FirstOrDefault(list => list.Items.Count >= FewestOfOpen && list.Items.Contains(span))
            : null;
        return list is null ? answer : answer with { Text = list.Span.In(sentence), Span = list.Span, Display = Joined(list, sentence) };
    }

    private static Enumeration? Meant(AnalysedQuestion question, string sentence, TextSpan span)
    {
        var lists = Enumeration.In(sentence).Where(list => !list.Items.Any(item => IsAsked(question, sentence, item))).ToList();
        return lists.Find(list => IsOfKind(question, sentence, list))
            ?? lists.Find(list => IsIntroduced(question, sentence, list))
            ?? lists.Find(list => list.Items.Any(item => item.Contains(span) || (span.Contains(item) && list.Span.Contains(span))));
    }

    private static string Joined(Enumeration list, string sentence)
    {
        var items = list.Items.Select(item => item.In(sentence)).ToList();
        return $"{string.Join(", ", items.SkipLast(1))} and {items[^1]}";
    }

    /// <summary>A list of what the question itself names tells nothing new.</summary>
    private static bool IsAsked(AnalysedQuestion question, string sentence, TextSpan item)
    {
        var words = WordReader.Read(item.In(sentence)).Where(word => !word.IsFunction).ToList();
        return words.Count == 0 || words.TrueForAll(word => question.Terms.Any(term => term.Word.Terms.Intersect(word.Terms, StringComparer.Ordinal).Any()));
    }

    /// <summary>"The closest relatives are ...", "weapons such as ...": what is asked for stands before the list, and a word that opens one.</summary>
    private static bool IsIntroduced(AnalysedQuestion question, string sentence, Enumeration list)
    {
        var before = WordReader.Read(sentence[..list.Span.Start]);
        var opened = before is [.., { Lower: "are" or "were" or "include" or "includes" or "included" or "including" or "namely" or "featuring" or "starring" or "like" }]
            or [.., { Lower: "such" }, { Lower: "as" }] || sentence[..list.Span.Start].TrimEnd().EndsWith(':');
        var asked = question.Focus is { } focus ? WordReader.TermsOf(focus) : [.. question.Terms.Where(term => term.Role == TermRole.Content).SelectMany(term => term.Word.Terms)];
        return opened && before.Any(word => word.Terms.Intersect(asked, StringComparer.Ordinal).Any());
    }

    /// <summary>More than half of the items are of the kind that is asked for, by the word book or because they say so.</summary>
    private static bool IsOfKind(AnalysedQuestion question, string sentence, Enumeration list)
    {
        var kind = question.Kind == QuestionKind.Who ? "person" : question.Focus is { } focus ? Singular(focus) : null;
        return kind is not null && list.Items.Count(item => IsOne(WordReader.Read(item.In(sentence)), kind)) * 2 > list.Items.Count;
    }

    private static bool IsOne(IReadOnlyList<Word> words, string kind)
    {
        var bare = words.SkipWhile(word => EnglishWords.Articles.Contains(word.Lower)).Select(word => word.Lower).ToList();
        return bare.Count > 0 && (WordBook.English.IsA(string.Join(' ', bare), kind) || WordBook.English.IsA(bare[^1], kind) || WordBook.English.IsA(Singular(bare[^1]), kind));
    }

    private static string Singular(string noun) =>
        WordBook.English.RelatedTo(noun).FirstOrDefault(kin => kin.Relation == WordRelation.BaseForm).Word ?? (noun.Length > 3 && noun.EndsWith('s') ? noun[..^1] : noun);
}
