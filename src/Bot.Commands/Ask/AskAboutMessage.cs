using Bot.Answers.Ask;
using Bot.Commands.Cards;
using Bot.Commands.Chat;
using Bot.Commands.Dispatch;

namespace Bot.Commands.Ask;

/// <summary>"Ask about this" in the menu of a message: what <c>/ask</c> answers to the question in it.</summary>
internal sealed class AskAboutMessage(QuestionAnswering answering, Func<ReadingState> reading) : MessageCommand
{
    public override MessageCommandDefinition Definition { get; } = new("Ask about this");

    public override Task<Reply> AnswerAsync(MessageInteraction interaction, CancellationToken cancellationToken) =>
        Task.FromResult(Answer(interaction.Text));

    private Reply Answer(string message) =>
        MessageQuestion.In(message, AskCommand.LongestQuestion) is { } question
            ? AskReply.Build(answering.Ask(new Question(question)), new ReplyContext(Visibility.Private, reading()))
            : Notice.Of($"I find no words in this message that I could look up. Use me on a message that asks something, or ask me yourself with {Markdown.Bold("/ask")}.");
}
