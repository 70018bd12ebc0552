using Bot.Commands.Chat;

namespace Bot.Commands.Dispatch;

/// <summary>Checks once more what Discord checks before it offers a command: the people who run a server can change that.</summary>
internal static class PermissionRules
{
    /// <param name="name">Of the command, as people see it.</param>
    /// <returns>A line for the person, in Markdown; null where all is well.</returns>
    public static string? Problem(CommandDefinition command, string name, InteractionOrigin origin)
    {
        var lacking = command.RequiredPermissions & ~origin.Permissions;
        if (lacking == ChatPermissions.None)
        {
            return null;
        }

        var shown = Markdown.Bold(Markdown.Escape(name));
        return (origin.Guild, origin.Permissions.HasFlag(ChatPermissions.Administrator)) switch
        {
            (null, _) => $"{shown} belongs to a server. Please use it there.",
            (_, true) => null,
            _ => $"{shown} needs {string.Join(" and ", PermissionNames.Of(lacking))}, which you do not have here. Please ask someone who runs this server.",
        };
    }
}
