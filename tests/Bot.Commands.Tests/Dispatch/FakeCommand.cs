using Bot.Commands.Chat;
using Bot.Commands.Dispatch;

namespace Bot.Commands.Tests.Dispatch;

/// <summary>A command that does as it is told.</summary>
internal sealed class FakeCommand : SlashCommand
{
    public override SlashCommandDefinition Definition { get; } = new(
        "fake",
        "For tests.",
        [
            new("text", "A text.", SlashOptionType.Text, Required: true, MaxLength: 10, Autocomplete: true),
            new("colour", "A colour.", SlashOptionType.Text) { Choices = [new("Red", "red"), new("Blue", "blue")] },
            new("private", "For me alone.", SlashOptionType.Boolean),
            new("count", "A number.", SlashOptionType.Integer),
        ]);

    public Func<Visibility, Reply> Answering { get; init; } = visibility => new Reply("answered", visibility: visibility);

    public Func<IReadOnlyList<string>> Suggesting { get; init; } = () => ["one", "two"];

    public Func<ButtonState, Reply?> Pressing { get; init; } =
        _ => new Reply(embeds: [new ReplyEmbed("pressed")], visibility: Visibility.Private);

    public override Visibility VisibilityOf(SlashValues values) =>
        values.Boolean("private") == true ? Visibility.Private : Visibility.Channel;

    public override Reply Answer(SlashInteraction interaction, Visibility visibility) => Answering(visibility);

    public override IReadOnlyList<string> Suggest(AutocompleteInteraction typing) => Suggesting();

    public override Reply? Press(ButtonState button) => Pressing(button);
}
