using System.Net;

namespace Bot.Transport.Rest;

/// <summary>A call of the API came to nothing. Its message holds no token.</summary>
internal sealed class ApiException(string message, HttpStatusCode? status, int code, bool mayHaveBeenDone, Exception? inner = null)
    : Exception(message, inner)
{
    /// <summary>Null where no answer came.</summary>
    public HttpStatusCode? Status { get; } = status;

    /// <summary>Discord's own number; 0 where it gave none.</summary>
    public int Code { get; } = code;

    /// <summary>No try was clearly turned down, so one of them may have had its effect.</summary>
    public bool MayHaveBeenDone { get; } = mayHaveBeenDone;

    /// <summary>Nothing is wrong with the call: it may succeed later.</summary>
    public bool IsPassing => Status is null or HttpStatusCode.TooManyRequests or >= HttpStatusCode.InternalServerError;
}
