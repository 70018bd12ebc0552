using System.Text.Json;

namespace Bot.Transport.Wire;

/// <summary>What Discord answers where it does not do what it was asked.</summary>
internal sealed class ErrorBody
{
    /// <summary>Discord's own number, finer than the HTTP status; 0 where it gives none.</summary>
    public int? Code { get; init; }

    public string? Message { get; init; }

    /// <summary>A tree in the shape of the request, with <c>_errors</c> where a field was refused.</summary>
    public JsonElement Errors { get; init; }

    /// <summary>Seconds; with status 429 only.</summary>
    public double? RetryAfter { get; init; }

    public bool? Global { get; init; }
}
