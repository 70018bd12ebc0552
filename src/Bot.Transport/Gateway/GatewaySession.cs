namespace Bot.Transport.Gateway;

/// <summary>What it takes to go on where a lost connection ended.</summary>
/// <param name="Id">Given at READY.</param>
/// <param name="ResumeUrl">Given at READY, too; the address to go on at, which is not the one to begin at.</param>
/// <param name="Sequence">Of the last event that arrived; Discord sends again what came after it.</param>
internal sealed record GatewaySession(string Id, Uri ResumeUrl, long Sequence);
