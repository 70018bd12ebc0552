namespace Bot.Guilds.Ledger;

/// <summary>The numbers are stored.</summary>
public enum LedgerState
{
    /// <summary>Written before the post is sent: from here on it may have been posted.</summary>
    Sending = 1,

    /// <summary>Surely not posted; to be tried again while the late window is open.</summary>
    Deferred = 2,

    Posted = 3,

    /// <summary>
    /// Surely not posted, and not to be; but one that was only too late may still be begun where the late window is open,
    /// because the clock had run ahead.
    /// </summary>
    Skipped = 4,

    /// <summary>It may have been posted, and nothing can tell. Not sent again.</summary>
    Unknown = 5,
}

/// <summary>Why there is no post, or not yet. The numbers are stored.</summary>
public enum NoPostReason
{
    /// <summary>The late window had closed.</summary>
    TooLate = 1,

    /// <summary>Nothing for that day, and the server wants no other post then.</summary>
    NothingToSay = 2,

    ChannelGone = 3,

    NoPermission = 4,

    /// <summary>Discord did not take it this time.</summary>
    TryLater = 5,

    /// <summary>The bot was stopped while sending, and the channel shows that nothing arrived.</summary>
    Interrupted = 6,
}
