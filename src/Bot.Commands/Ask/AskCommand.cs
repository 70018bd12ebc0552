using Bot.Answers.Ask;
using Bot.Commands.Articles;
using Bot.Commands.Cards;
using Bot.Commands.Chat;
using Bot.Commands.Dispatch;
using Bot.Knowledge.Library;

namespace Bot.Commands.Ask;

/// <summary><c>/ask question: [article:] [private:]</c>.</summary>
internal sealed class AskCommand(QuestionAnswering answering, ArticleLibrary library, Func<ReadingState> reading, TimeProvider time) : SlashCommand
{
    internal const int LongestQuestion = 300;

    private readonly ChannelMemory _memory = new(time);

    public override SlashCommandDefinition Definition { get; } = new(
        "ask",
        "Ask what the articles say; the answer comes with the sentence that says so",
        [
            new("question", "In plain English: When did … ? Who was … ? Where … ?", SlashOptionType.Text, Required: true, MaxLength: LongestQuestion),
            new("article", "Look only in this article", SlashOptionType.Text, Autocomplete: true),
            new("private", "Show the answer to me alone", SlashOptionType.Boolean),
        ]);

    public override Visibility VisibilityOf(SlashValues values) =>
        values.Boolean("private") == true ? Visibility.Private : Visibility.Channel;

    public override Task<Reply> AnswerAsync(SlashInteraction interaction, Visibility visibility, CancellationToken cancellationToken) =>
        Task.FromResult(Answer(interaction, visibility));

    public override IReadOnlyList<string> Suggest(AutocompleteInteraction typing) =>
        ArticleTitles.Matching(library, typing.Typed);

    private Reply Answer(SlashInteraction interaction, Visibility visibility)
    {
        var typed = interaction.Values.Text("article");
        var article = string.IsNullOrWhiteSpace(typed) ? null : library.FindArticle(typed);
        if (!string.IsNullOrWhiteSpace(typed) && article is null)
        {
            return ArticleNotice.Unknown(typed, ArticleTitles.Matching(library, typed));
        }

        var question = new Question(interaction.Values.Text("question") ?? "", article?.Title, _memory.Last(interaction.Origin, visibility));
        var answer = answering.Ask(question);
        if (answer.Turn is { } turn)
        {
            _memory.Keep(interaction.Origin, visibility, turn);
        }

        return AskReply.Build(answer, new ReplyContext(visibility, reading()));
    }
}
