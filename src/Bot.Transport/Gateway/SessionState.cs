using Bot.Transport.Wire;

namespace Bot.Transport.Gateway;

/// <summary>Follows a session over the connections that carry it.</summary>
internal sealed class SessionState
{
    private string? _id;
    private Uri? _resumeUrl;
    private long? _sequence;

    /// <summary>The sequence of the last event, null before the first.</summary>
    public long? LastSequence => _sequence;

    /// <summary>Null where there is nothing to resume.</summary>
    public GatewaySession? Current =>
        _id is { } id && _resumeUrl is { } url && _sequence is { } sequence ? new GatewaySession(id, url, sequence) : null;

    public void Begin(Ready ready, Uri resumeUrl)
    {
        _id = ready.SessionId;
        _resumeUrl = resumeUrl;
    }

    public void Forget()
    {
        _id = null;
        _resumeUrl = null;
        _sequence = null;
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

        _sequence = sequence;
        return true;
    }
}
