using Bot.Answers.Ask;
using FsCheck.Xunit;

namespace Bot.Answers.Tests.Ask;

/// <summary>Whatever people type gets an answer, and the same one again.</summary>
[Properties(Arbitrary = [typeof(AnyQuestion)], MaxTest = 150)]
public sealed class AnyQuestionTests(SeedLibrary seed, WrittenLibrary written) : IClassFixture<SeedLibrary>, IClassFixture<WrittenLibrary>
{
    [Property]
    public void A_question(string typed)
    {
        Check(seed.Answering, new Question(typed));
        Check(written.Answering, new Question(typed));
    }

    [Property]
    public void A_question_that_leans_on_another(string before, string typed)
    {
        var turn = seed.Answering.Ask(new Question(before)).Turn;
        Check(seed.Answering, new Question(typed, Before: turn));
        Check(seed.Answering, new Question("and when did they resume?", Before: seed.Answering.Ask(new Question(typed, Before: turn)).Turn));
    }

    [Property]
    public void A_question_to_an_article(string typed, string article) => Check(seed.Answering, new Question(typed, article));

    private static void Check(QuestionAnswering answering, Question question)
    {
        var answer = answering.Ask(question);
        answer.Question.ShouldBe(question.Text);
        if (answer is Answer.Found found)
        {
            found.Display.ShouldNotBeNullOrWhiteSpace();
            found.Confidence.ShouldBeInRange(0, 1);
            (found.Marked is { } marked ? marked.In(found.Evidence[0].Sentence) : found.Short).ShouldBe(found.Short);
        }

        var again = answering.Ask(question);
        again.GetType().ShouldBe(answer.GetType());
        ((again as Answer.Found)?.Short, again.TakenAs).ShouldBe(((answer as Answer.Found)?.Short, answer.TakenAs));
    }
}
