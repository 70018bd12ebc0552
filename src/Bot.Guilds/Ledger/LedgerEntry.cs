using NodaTime;

namespace Bot.Guilds.Ledger;

/// <summary>What became of one server's post for one local date.</summary>
/// <param name="Date">The local date that the post is for, in the zone of the subscription.</param>
/// <param name="Planned">When it was due.</param>
/// <param name="Started">When its last attempt began, before anything was sent; for a skipped one, when that was written.</param>
/// <param name="Attempt">From 1; 0 for one that was never begun.</param>
/// <param name="Settled">Null while it is being sent.</param>
/// <param name="Message">Of a posted one.</param>
/// <param name="Reason">Of a deferred or skipped one.</param>
public sealed record LedgerEntry(
    ulong Guild,
    LocalDate Date,
    ulong Channel,
    Instant Planned,
    Instant Started,
    int Attempt,
    PostContent Content,
    LedgerState State,
    Instant? Settled = null,
    ulong? Message = null,
    NoPostReason? Reason = null)
{
    private static readonly Duration NonceMemory = Duration.FromMinutes(2);

    /// <summary>
    /// For Discord's <c>nonce</c>, at most 25 characters. The same for every attempt: an attempt that seemed to fail and
    /// did not is then found, not repeated.
    /// </summary>
    public string Nonce => PostNonce.Of(Guild, Date);

    /// <summary>
    /// Of one that a crash left in <see cref="LedgerState.Sending"/>. A clock that went back behind the start says nothing
    /// about what Discord remembers.
    /// </summary>
    public RepairStep Repair(Instant now) =>
        now >= Started && now - Started < NonceMemory ? RepairStep.SendAgain : RepairStep.LookInChannel;
}

public enum RepairStep
{
    /// <summary>With the same nonce: Discord still knows it, and answers with the message that is there already.</summary>
    SendAgain,

    /// <summary>The bot's messages there since <see cref="LedgerEntry.Started"/> tell; where they cannot be read, it is unknown.</summary>
    LookInChannel,
}
