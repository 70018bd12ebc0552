using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Extraction;
using Bot.Answers.Ask.Reading;
using Bot.Answers.People;

namespace Bot.Answers.Ask;

/// <summary>
/// Tells answers that cannot be meant, whatever speaks for their sentence: a place that is a month or a person, a number that is
/// a date, a time that is only a length of time, the first where the second is asked for, who had it done to them where the doer is
/// asked for, the question again.
/// </summary>
internal static class Misfit
{
    public static bool Is(FoundSpan found)
    {
        var (question, answer) = (found.Spans.Question, found.Answer);
        var words = WordReader.Read(answer.Text);
        return question.Kind switch
        {
            QuestionKind.Who or QuestionKind.Where when words.All(IsOfCalendar) => true,
            QuestionKind.Where when found.Spans.Pieces.Whole(found.Run, PieceKinds.Person) is not null => true,
            QuestionKind.HowMany or QuestionKind.HowMuch when Has(found, WordClass.Month) => true,
            QuestionKind.When when words.Any(NumberWords.IsUnit) && !found.Spans.Pieces.Within(found.Run).HasFlag(PieceKinds.Date) && !Has(found, WordClass.Year) => true,
            QuestionKind.Who when answer.Text.Length < 2 || found.Sentence.Features.Role < 0 || IsDoneTo(found) || BeginsAskedName(found) => true,
            QuestionKind.HowMany or QuestionKind.HowMuch or QuestionKind.HowLong => !words.Any(NumberWords.IsNumber),
            _ => false,
        } || SaysAgain(question, answer, words) || IsOtherInOrder(found);
    }

    /// <summary>Who built the first bridge did not build the second.</summary>
    private static bool IsOtherInOrder(FoundSpan found)
    {
        var (question, match) = (found.Spans.Question, found.Spans.Match);
        return question.Terms.Where((term, i) => NumberWords.IsOrdinal(term.Word.Lower) && match.Terms[i].Best == 0).Any()
            && found.Spans.Words.Any(word => NumberWords.IsOrdinal(word.Lower));
    }

    /// <summary>"Who met the Vice President?" is not answered by "Vice President Ali" on the other side of the verb, nor "Who ousted Jaffar?" by "Prince Jaffar".</summary>
    private static bool IsDoneTo(FoundSpan found)
    {
        var (spans, run) = (found.Spans, found.Run);
        if (spans.Slot.Verb < 0 || spans.Slot.Behind == run.First > spans.Slot.Verb)
        {
            return false;
        }

        var first = spans.Pieces.Whole(run, PieceKinds.Person)?.First ?? run.First;
        var titled = first > 0 && spans.Gaps[first] is " " && TitleWords.IsTitle(spans.Words[first - 1].Lower) ? first - 1 : first;
        return Enumerable.Range(titled, run.Last - titled + 1).Any(at => spans.Asked[at]);
    }

    /// <summary>"Who reinstalled Abdallah?" is not answered by the "President" of "President Ahmed Abdallah".</summary>
    private static bool BeginsAskedName(FoundSpan found)
    {
        var (spans, at) = (found.Spans, found.Run.Last);
        while (spans.Words[at].IsCapital && at + 1 < spans.Words.Count && spans.Gaps[at + 1] is " ")
        {
            at++;
            if (spans.Asked[at] && spans.Words[at].IsCapital)
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(FoundSpan found, WordClass kind) => found.Run.Any(at => found.Spans.Classes[at] == kind);

    /// <summary>"Who replaced Jaffar?" is not answered by "Prince Said Mohamed Jaffar".</summary>
    private static bool SaysAgain(AnalysedQuestion question, ShortAnswer answer, IReadOnlyList<Word> words)
    {
        var named = NameIndex.WordsOf(answer.Display).Where(word => !TitleWords.IsTitle(word)).ToList();
        if (named.Count > 0 && question.Names.Any(name => name.People.Any(person => NameIndex.WordsOf(person.Name) is var own && named.TrueForAll(own.Contains) && named.Count >= Math.Min(2, own.Count))))
        {
            return true;
        }

        var told = words.Where(word => !word.IsFunction).ToList();
        return told.Count > 0 && !told.Exists(word => word.IsNumber)
            && told.TrueForAll(word => question.Terms.Any(term => term.Word.Terms.Intersect(word.Terms, StringComparer.Ordinal).Any()));
    }

    private static bool IsOfCalendar(Word word) => word.IsNumber || AskedDate.Find(word.Text) is { Month: not null };
}
