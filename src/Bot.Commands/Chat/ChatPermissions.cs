namespace Bot.Commands.Chat;

/// <summary>The few of Discord's permissions that the bot asks about, by Discord's bits.</summary>
[Flags]
public enum ChatPermissions : ulong
{
    None = 0,
    Administrator = 1UL << 3,
    ManageServer = 1UL << 5,
    ViewChannel = 1UL << 10,
    SendMessages = 1UL << 11,
    EmbedLinks = 1UL << 14,
    AttachFiles = 1UL << 15,
    ReadMessageHistory = 1UL << 16,
    SendMessagesInThreads = 1UL << 38,
}
