namespace Bot.Commands.Chat;

/// <summary>What Discord's own settings call the permissions.</summary>
internal static class PermissionNames
{
    private static readonly (ChatPermissions Permission, string Name)[] All =
    [
        (ChatPermissions.Administrator, "Administrator"),
        (ChatPermissions.ManageServer, "Manage Server"),
        (ChatPermissions.ViewChannel, "View Channel"),
        (ChatPermissions.SendMessages, "Send Messages"),
        (ChatPermissions.SendMessagesInThreads, "Send Messages in Threads"),
        (ChatPermissions.EmbedLinks, "Embed Links"),
        (ChatPermissions.AttachFiles, "Attach Files"),
        (ChatPermissions.ReadMessageHistory, "Read Message History"),
    ];

    /// <summary>Bold, in Markdown, in the order of Discord's settings.</summary>
    public static IReadOnlyList<string> Of(ChatPermissions permissions) =>
        [.. All.Where(known => permissions.HasFlag(known.Permission)).Select(known => Markdown.Bold(known.Name))];
}
