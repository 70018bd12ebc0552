using Bot.Commands.Chat;

namespace Bot.Commands.Dispatch;

/// <summary>
/// One slash command. The dispatcher calls its methods off the caller's thread, keeps Discord's time for them, and has
/// checked rights and what was filled in against the <see cref="Definition"/>.
/// </summary>
public abstract class SlashCommand
{
    public abstract SlashCommandDefinition Definition { get; }

    /// <summary>Who will see the answer. Asked before anything is looked up, since it cannot be changed later.</summary>
    public virtual Visibility VisibilityOf(SlashValues values) => Visibility.Channel;

    /// <param name="cancellationToken">Cancelled when the bot stops and waits no longer.</param>
    /// <returns>A reply of the visibility given, or a private one for a slip of the person that was noticed at once.</returns>
    public abstract Task<Reply> AnswerAsync(SlashInteraction interaction, Visibility visibility, CancellationToken cancellationToken);

    /// <summary>Completions for the option that is being typed, best first.</summary>
    public virtual IReadOnlyList<string> Suggest(AutocompleteInteraction typing) => [];

    /// <summary>The same with a name for each to be shown by. Asked in the place of <see cref="Suggest"/>.</summary>
    public virtual IReadOnlyList<SlashChoice> Complete(AutocompleteInteraction typing) => Suggestions.Of(Suggest(typing));

    /// <summary>Whether it also answers where there is no server, and so nobody has rights. Matters only where it needs some.</summary>
    public virtual bool WorksOutsideServers(CommandName called) => false;

    /// <summary>What one of this command's buttons shows; always to one person alone.</summary>
    /// <returns>Null for a button that says nothing any more.</returns>
    public virtual Reply? Press(ButtonState button) => null;
}
