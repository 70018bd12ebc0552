using Bot.Commands.Chat;
using Bot.Commands.Dispatch;

namespace Bot.Commands.Tests.Dispatch;

/// <summary>A command that does as it is told.</summary>
internal sealed class FakeCommand : SlashCommand
{
    public ChatPermissions Needs { get; init; }

    public override SlashCommandDefinition Definition => new(
        "fake",
        "For tests.",
        [
            new("text", "A text.", SlashOptionType.Text, Required: true, MaxLength: 10, Autocomplete: true),
            new("colour", "A colour.", SlashOptionType.Text) { Choices = [new("Red", "red"), new("Blue", "blue")] },
            new("private", "For me alone.", SlashOptionType.Boolean),
            new("count", "A number.", SlashOptionType.Integer),
        ],
        requiredPermissions: Needs);

    public Func<Visibility, Task<Reply>> Answering { get; init; } = visibility => Task.FromResult(new Reply("answered", visibility: visibility));

    /// <summary>In the place of <see cref="Answering"/>.</summary>
    public Func<CancellationToken, Task<Reply>>? AnsweringUntil { get; init; }

    public Func<IReadOnlyList<string>> Suggesting { get; init; } = () => ["one", "two"];

    public Func<ButtonState, Reply?> Pressing { get; init; } =
        _ => new Reply(embeds: [new ReplyEmbed("pressed")], visibility: Visibility.Private);

    public override Visibility VisibilityOf(SlashValues values) =>
        values.Boolean("private") == true ? Visibility.Private : Visibility.Channel;

    public override Task<Reply> AnswerAsync(SlashInteraction interaction, Visibility visibility, CancellationToken cancellationToken) =>
        AnsweringUntil?.Invoke(cancellationToken) ?? Answering(visibility);

    public override IReadOnlyList<string> Suggest(AutocompleteInteraction typing) => Suggesting();

    public override Reply? Press(ButtonState button) => Pressing(button);
}
