namespace Bot.Commands.Chat;

public enum Visibility
{
    /// <summary>Everyone in the channel sees it.</summary>
    Channel,

    /// <summary>Only the person who asked ("ephemeral").</summary>
    Private,
}
