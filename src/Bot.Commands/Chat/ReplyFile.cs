namespace Bot.Commands.Chat;

/// <param name="Description">Said to people who cannot see a picture ("alt text").</param>
public sealed record ReplyFile(string Name, ReadOnlyMemory<byte> Bytes, string Description);
