using Bot.Answers.People;
using Bot.Commands.Cards;
using Bot.Commands.Chat;
using Bot.Commands.Dispatch;
using Bot.Knowledge.Library;

namespace Bot.Commands.People;

/// <summary><c>/person name:</c>.</summary>
internal sealed class PersonCommand(PersonLookup people, ArticleLibrary library, Func<ReadingState> reading) : SlashCommand
{
    private const int LongestName = 100;

    public override SlashCommandDefinition Definition { get; } = new(
        PersonButtons.Command,
        "What the articles tell of a person",
        [new("name", "A name, or a part of it", SlashOptionType.Text, Required: true, Autocomplete: true, MaxLength: LongestName)]);

    public override Task<Reply> AnswerAsync(SlashInteraction interaction, Visibility visibility, CancellationToken cancellationToken) =>
        Task.FromResult(Card(interaction.Values.Text("name") ?? "", page: 0, visibility));

    public override IReadOnlyList<string> Suggest(AutocompleteInteraction typing) =>
        people.Suggest(typing.Typed, ChatLimits.Choices);

    public override Reply? Press(ButtonState button) =>
        button.Number(0) is { } page && button.Text(1) is { } key
        && NameKey.Find(key, library.People.Names.Select(person => person.Name)) is { } name
            ? Card(name, page, Visibility.Private)
            : null;

    private Reply Card(string name, int page, Visibility visibility) =>
        PersonReply.Build(people.Find(name), page, new ReplyContext(visibility, reading()));
}
