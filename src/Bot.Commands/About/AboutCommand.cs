using Bot.Commands.Cards;
using Bot.Commands.Chat;
using Bot.Commands.Dispatch;
using Bot.Knowledge.Library;

namespace Bot.Commands.About;

/// <summary><c>/about</c>.</summary>
internal sealed class AboutCommand(AboutInfo about, ArticleLibrary library, Func<ReadingState> reading) : SlashCommand
{
    public override SlashCommandDefinition Definition { get; } =
        new("about", "Who I am, where my articles come from, and what I keep about you");

    public override Task<Reply> AnswerAsync(SlashInteraction interaction, Visibility visibility, CancellationToken cancellationToken) =>
        Task.FromResult(AboutReply.Build(about, library.Articles.Count, new ReplyContext(visibility, reading())));
}
