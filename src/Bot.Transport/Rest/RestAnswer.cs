using System.Net;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Bot.Transport.Wire;

namespace Bot.Transport.Rest;

internal sealed record RestAnswer(Route Route, HttpStatusCode Status, byte[] Body)
{
    public bool IsSuccess => (int)Status is >= 200 and < 300;

    /// <exception cref="ApiException">The body is not what the API promises.</exception>
    public T Read<T>(JsonTypeInfo<T> type)
    {
        try
        {
            return JsonSerializer.Deserialize(Body, type) ?? throw Unreadable(null);
        }
        catch (JsonException e)
        {
            throw Unreadable(e);
        }
    }

    /// <summary>Null where the body is no error of Discord's: a proxy answers in HTML.</summary>
    public ErrorBody? ReadError()
    {
        try
        {
            return JsonSerializer.Deserialize(Body, WireJson.Default.ErrorBody);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private ApiException Unreadable(JsonException? cause) =>
        new($"{Route}: the answer (HTTP {(int)Status}) is not what Discord's API promises", null, 0, mayHaveBeenDone: true, cause);
}
