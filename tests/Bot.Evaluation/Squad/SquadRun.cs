using System.Diagnostics;
using Bot.Answers.Ask;
using Bot.Knowledge.Passages;

namespace Bot.Evaluation.Squad;

/// <summary>How one question went.</summary>
/// <param name="Rank">Of the first sentence that holds a gold answer, from 1; 0 where none was among those weighed.</param>
/// <param name="Best">The best short answer, given or not.</param>
/// <param name="Given">What people get; empty where the bot abstains.</param>
internal sealed record SquadResult(
    SquadQuestion Question, int Rank, string Best, string Given, double Confidence, double F1Paragraph, double WrongArticle, double ParagraphDeleted, double Milliseconds)
{
    public IReadOnlyList<string> Gold => Question.IsImpossible ? [] : [.. Question.Answers.Select(answer => answer.Text)];
}

/// <summary>Puts questions to a library through the code that <c>/ask</c> runs.</summary>
internal sealed class SquadRun(QuestionAnswering answering, SquadArticles articles)
{
    public SquadResult Ask(SquadArticle article, SquadParagraph paragraph, SquadQuestion asked, SquadArticle wrong)
    {
        var question = new Question(asked.Question, SquadArticles.Title(article));
        var started = Stopwatch.GetTimestamp();
        var main = answering.Consider(question);
        var took = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        var (start, end) = articles.PlaceOf(paragraph);
        var within = answering.Consider(question, InParagraph);
        var without = answering.Consider(question, passage => !InParagraph(passage));
        var elsewhere = answering.Consider(question with { Article = SquadArticles.Title(wrong) });
        var gold = asked.Answers.Select(answer => answer.Text).ToList();
        var rank = 1 + main.Ranked.ToList().FindIndex(sentence => InParagraph(sentence.Match.Candidate.Passage)
            && gold.Exists(answer => sentence.Match.Candidate.Passage.Text.Contains(answer, StringComparison.Ordinal)));
        return new SquadResult(
            asked,
            rank,
            main.Short?.Text ?? "",
            main.Answer is Answer.Found found ? found.Short : "",
            main.Confidence,
            OfficialScore.F1(within.Short?.Text ?? "", gold),
            elsewhere.Confidence,
            without.Confidence,
            took);

        bool InParagraph(Passage passage) => passage.Span.Start >= start && passage.Span.Start < end;
    }
}
