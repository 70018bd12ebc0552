using Bot.Transport.Wire;

namespace Bot.Transport.Gateway;

/// <summary>Follows a session over the connections that carry it.</summary>
internal sealed class SessionState
{
    private string? _id;
    private Uri? _resumeUrl;
    private long _sequence;

    /// <summary>The sequence of the last event, null before the first. The heart reads it while events arrive.</summary>
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

    /// <summary>Counts an event. False for one that was here before: a resumed session may repeat the last ones.</summary>
    public bool Take(GatewayFrame dispatch)
    {
        if (dispatch.S is not { } sequence)
        {
            return true;
        }

        if (sequence <= _sequence)
        {
            return false;
        }

        Volatile.Write(ref _sequence, sequence);
        return true;
    }
}
