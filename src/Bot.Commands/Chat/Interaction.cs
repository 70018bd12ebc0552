namespace Bot.Commands.Chat;

/// <summary>Something that a person did and that wants an answer.</summary>
public abstract record Interaction(InteractionId Id, InteractionOrigin Origin);

/// <param name="Guild">Null in a direct message.</param>
/// <param name="Channel">Null where the chat does not say.</param>
/// <param name="Permissions">What the person may do in that channel; none in a direct message.</param>
public sealed record InteractionOrigin(UserId User, GuildId? Guild, ChannelId? Channel, ChatPermissions Permissions);

public sealed record SlashInteraction(InteractionId Id, InteractionOrigin Origin, CommandName Command, SlashValues Values)
    : Interaction(Id, Origin);

/// <param name="Command">The name of the <see cref="MessageCommandDefinition"/> that was chosen.</param>
/// <param name="Text">Of the message that it was used on, as its author typed it, Markdown and mentions included; empty where it has none.</param>
public sealed record MessageInteraction(InteractionId Id, InteractionOrigin Origin, string Command, string Text)
    : Interaction(Id, Origin);

/// <param name="Focused">The option that is being typed.</param>
/// <param name="Typed">What stands in it so far; may be empty.</param>
public sealed record AutocompleteInteraction(
    InteractionId Id, InteractionOrigin Origin, CommandName Command, SlashValues Values, string Focused, string Typed)
    : Interaction(Id, Origin);

/// <param name="CustomId">What <see cref="ReplyButton.CustomId"/> was given when the message was made, perhaps by an older version.</param>
public sealed record ButtonInteraction(InteractionId Id, InteractionOrigin Origin, string CustomId)
    : Interaction(Id, Origin);
