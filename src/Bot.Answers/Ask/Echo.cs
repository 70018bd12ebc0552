using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Extraction;
using Bot.Answers.Ask.Reading;

namespace Bot.Answers.Ask;

/// <summary>Tells an answer that only says again what was asked: "Who replaced Jaffar?" is not answered by "Said Mohamed Jaffar".</summary>
internal static class Echo
{
    public static bool Is(AnalysedQuestion question, ShortAnswer answer)
    {
        if (question.Names.Any(name => name.People.Any(person => string.Equals(person.Name, answer.Display, StringComparison.Ordinal))))
        {
            return true;
        }

        var words = WordReader.Read(answer.Text).Where(word => !word.IsFunction).ToList();
        return words.Count > 0 && !words.Exists(word => word.IsNumber)
            && words.TrueForAll(word => question.Terms.Any(term => term.Word.Terms.Intersect(word.Terms, StringComparer.Ordinal).Any()));
    }
}
