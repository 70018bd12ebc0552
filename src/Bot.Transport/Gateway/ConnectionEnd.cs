namespace Bot.Transport.Gateway;

internal enum NextStep
{
    /// <summary>Go on with the session.</summary>
    Resume,

    /// <summary>Begin a new session.</summary>
    Identify,

    /// <summary>Going on is pointless.</summary>
    Stop,
}

/// <summary>How a connection ended.</summary>
/// <param name="Next">What follows from it.</param>
/// <param name="Reason">For the log or, where it is the end, one line for the operator.</param>
/// <param name="WasReady">The connection worked before it ended.</param>
internal sealed record ConnectionEnd(NextStep Next, string Reason, bool WasReady = false);
