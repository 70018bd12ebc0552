namespace Bot.Commands.Chat;

/// <summary>A command in the menu of every message ("Apps"). It has no description and no options: the message is all it is given.</summary>
public sealed record MessageCommandDefinition : CommandDefinition
{
    /// <param name="name">What people read in the menu; capitals and spaces are allowed.</param>
    /// <exception cref="ArgumentException">Discord would refuse it; the message says which limit.</exception>
    public MessageCommandDefinition(string name, ChatPermissions requiredPermissions = ChatPermissions.None)
        : base(name, requiredPermissions)
    {
        Rule.Between(name, ChatLimits.CommandName, "The name of a command");
        Rule.That(name.Length == Rule.Length(name), $"'{name}' has white space around it, which Discord would cut off.");
    }
}
