using Bot.Answers.Sources;
using Bot.Commands.Cards;
using Bot.Commands.Chat;
using Bot.Commands.Dispatch;
using Bot.Knowledge.Library;

namespace Bot.Commands.Articles;

/// <summary><c>/articles</c>.</summary>
internal sealed class ArticlesCommand(ArticleLibrary library, ArticleLinks links, Func<ReadingState> reading) : SlashCommand
{
    public override SlashCommandDefinition Definition { get; } = new("articles", "List the articles that I have read");

    public override Task<Reply> AnswerAsync(SlashInteraction interaction, Visibility visibility, CancellationToken cancellationToken) =>
        Task.FromResult(Page(0, visibility));

    public override Reply? Press(ButtonState button) =>
        button.Number(0) is { } page ? Page(page, Visibility.Private) : null;

    private Reply Page(int page, Visibility visibility) =>
        ArticlesReply.Build(library.Articles, title => links.To(title, ""), page, new ReplyContext(visibility, reading()));
}
