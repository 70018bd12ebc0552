using Bot.Answers.People;
using Bot.Answers.Timeline;
using Bot.Articles.Dates;
using Bot.Commands.Articles;
using Bot.Commands.Cards;
using Bot.Commands.Chat;
using Bot.Commands.Dates;
using Bot.Commands.Dispatch;
using Bot.Knowledge.Library;

namespace Bot.Commands.Timeline;

/// <summary><c>/timeline [article:] [person:] [from:] [to:]</c>.</summary>
internal sealed class TimelineCommand(TimelineLookup timeline, PersonLookup people, ArticleLibrary library, Func<ReadingState> reading)
    : SlashCommand
{
    private const int LongestDate = 40;
    private const int LongestName = 100;

    public override SlashCommandDefinition Definition { get; } = new(
        TimelineButtons.Command,
        "Dated events in the order in which they happened",
        [
            new("article", "Only what this article tells", SlashOptionType.Text, Autocomplete: true),
            new("person", "Only what this person took part in", SlashOptionType.Text, Autocomplete: true, MaxLength: LongestName),
            new("from", "Nothing before this year, month or day: 1975, November 1975, 1975-11-13", SlashOptionType.Text, MaxLength: LongestDate),
            new("to", "Nothing after this year, month or day: 1983, December 1983, 1983-12-03", SlashOptionType.Text, MaxLength: LongestDate),
        ]);

    public override Task<Reply> AnswerAsync(SlashInteraction interaction, Visibility visibility, CancellationToken cancellationToken) =>
        Task.FromResult(Answer(interaction, visibility));

    public override IReadOnlyList<string> Suggest(AutocompleteInteraction typing) => typing.Focused switch
    {
        "article" => ArticleTitles.Matching(library, typing.Typed),
        "person" => people.Suggest(typing.Typed, ChatLimits.Choices),
        _ => [],
    };

    public override Reply? Press(ButtonState button) =>
        TimelineButtons.Read(
            button,
            library.Articles.Select(article => article.Title),
            library.People.Names.Select(person => person.Name)) is var (page, query)
            ? Page(query, page, Visibility.Private)
            : null;

    private Reply Answer(SlashInteraction interaction, Visibility visibility)
    {
        var values = interaction.Values;
        EdtfDate? from = null;
        EdtfDate? to = null;
        if ((Typed(values, "from") is { } first && !TypedPeriod.TryRead(first, out from, out var problem))
            || (Typed(values, "to") is { } last && !TypedPeriod.TryRead(last, out to, out problem)))
        {
            return Notice.Of(problem);
        }

        return from is not null && to is not null && from.Earliest > to.Latest
            ? Notice.Of($"{Markdown.Bold("from")} is later than {Markdown.Bold("to")}; please swap them.")
            : Page(new TimelineQuery(Typed(values, "article"), Typed(values, "person"), from, to), page: 0, visibility);
    }

    private Reply Page(TimelineQuery typed, int page, Visibility visibility)
    {
        var query = typed with { Article = TitleOf(typed.Article), Person = NameOf(typed.Person) };
        return TimelineReply.Build(query, timeline.For(query), page, new ReplyContext(visibility, reading()));
    }

    /// <summary>In full: buttons find titles and names again only in the form that the library gives them.</summary>
    private string? TitleOf(string? typed) => typed is null ? null : library.FindArticle(typed)?.Title ?? typed;

    private string? NameOf(string? typed) =>
        typed is not null && people.Find(typed) is PersonAnswer.Found found ? found.Person.Name : typed;

    private static string? Typed(SlashValues values, string option) =>
        values.Text(option) is { } text && !string.IsNullOrWhiteSpace(text) ? text.Trim() : null;
}
