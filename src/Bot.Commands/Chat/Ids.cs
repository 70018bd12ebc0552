namespace Bot.Commands.Chat;

// Discord's 64-bit ids. They never cross the port as text.

public readonly record struct InteractionId(ulong Value);

public readonly record struct UserId(ulong Value);

public readonly record struct GuildId(ulong Value);

public readonly record struct ChannelId(ulong Value);

public readonly record struct RoleId(ulong Value);

public readonly record struct MessageId(ulong Value);
