using Bot.Transport.Wire;

namespace Bot.Transport.Gateway;

/// <summary>Follows a session over the connections that carry it.</summary>
internal sealed class SessionState
{
    private string? _id;
    private Uri? _resumeUrl;
    private long _sequence;

    /// <param name="earlier">A session to go on with; null to begin with none.</param>
    public SessionState(GatewaySession? earlier)
    {
        if (earlier is not null)
        {
            (_id, _resumeUrl, _sequence) = (earlier.Id, earlier.ResumeUrl, earlier.Sequence);
        }
    }

    /// <summary>The sequence of the last event that was handled, null before the first. The heart reads it while events arrive.</summary>
    public long? LastSequence => Volatile.Read(ref _sequence) is > 0 and var sequence ? sequence : null;

    /// <summary>Null where there is nothing to resume.</summary>
    public GatewaySession? Current =>
        _id is { } id && _resumeUrl is { } url && LastSequence is { } sequence ? new GatewaySession(id, url, sequence) : null;

    public void Begin(Ready ready, Uri resumeUrl)
    {
        _id = ready.SessionId;
        _resumeUrl = resumeUrl;
    }

    public void Forget()
    {
        _id = null;
        _resumeUrl = null;
        Volatile.Write(ref _sequence, 0);
    }

    /// <summary>The event was here before: a resumed session may repeat the last ones.</summary>
    public bool IsRepeated(GatewayFrame dispatch) => dispatch.Sequence <= _sequence;

    /// <summary>From now on, a resumed session goes on after this event.</summary>
    public void Count(GatewayFrame dispatch)
    {
        if (dispatch.Sequence is { } sequence)
        {
            Volatile.Write(ref _sequence, sequence);
        }
    }
}
