namespace Bot.Transport.Wire;

/// <summary>What a process that stops leaves to the next.</summary>
internal sealed record SavedSessions(Uri? Api, DateTimeOffset SavedAt, IReadOnlyList<SavedSession>? Sessions);

internal sealed record SavedSession(int Shard, int Shards, string? Id, Uri? ResumeUrl, long Sequence);
