using System.Text.Json;

namespace Bot.Transport.Wire;

/// <summary>The envelope of what Discord sends over the gateway. It holds for as long as the memory that it was read from does.</summary>
/// <param name="Op">What kind of frame it is.</param>
/// <param name="Data">The JSON that is inside, unread: most events are of no interest, and a server's can be large.</param>
/// <param name="Sequence">Counts the dispatches of a session from 1; null for all other frames.</param>
/// <param name="Event">The name of the event, for dispatches only.</param>
internal readonly record struct GatewayFrame(GatewayOpcode Op, ReadOnlyMemory<byte> Data, long? Sequence, string? Event)
{
    private static readonly string[] KnownEvents = ["READY", "RESUMED", "GUILD_CREATE", "GUILD_DELETE", "INTERACTION_CREATE"];

    /// <exception cref="JsonException">It is no JSON object, or its fields are not of their types.</exception>
    public static GatewayFrame Parse(ReadOnlyMemory<byte> json)
    {
        var reader = new Utf8JsonReader(json.Span);
        if (!reader.Read() || reader.TokenType != JsonTokenType.StartObject)
        {
            throw new JsonException("A frame is a JSON object.");
        }

        GatewayOpcode? op = null;
        ReadOnlyMemory<byte> data = default;
        long? sequence = null;
        string? name = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            if (reader.ValueTextEquals("op"u8))
            {
                op = (GatewayOpcode?)Number(ref reader);
            }
            else if (reader.ValueTextEquals("s"u8))
            {
                sequence = Number(ref reader);
            }
            else if (reader.ValueTextEquals("t"u8))
            {
                name = Name(ref reader);
            }
            else if (reader.ValueTextEquals("d"u8))
            {
                data = Value(ref reader, json);
            }
            else
            {
                Value(ref reader, json);
            }
        }

        // What follows the object is an error, too.
        return reader.Read() || op is not { } opcode
            ? throw new JsonException("A frame has an opcode.")
            : new GatewayFrame(opcode, data, sequence, name);
    }

    private static long? Number(ref Utf8JsonReader reader)
    {
        reader.Read();
        return reader.TokenType switch
        {
            JsonTokenType.Null => null,
            JsonTokenType.Number when reader.TryGetInt64(out var number) => number,
            _ => throw new JsonException("A whole number was expected."),
        };
    }

    /// <summary>The events that the bot knows are not made anew each time.</summary>
    private static string? Name(ref Utf8JsonReader reader)
    {
        reader.Read();
        if (reader.TokenType is not (JsonTokenType.String or JsonTokenType.Null))
        {
            throw new JsonException("A name was expected.");
        }

        foreach (var known in KnownEvents)
        {
            if (reader.TokenType == JsonTokenType.String && reader.ValueTextEquals(known))
            {
                return known;
            }
        }

        return reader.GetString();
    }

    private static ReadOnlyMemory<byte> Value(ref Utf8JsonReader reader, ReadOnlyMemory<byte> json)
    {
        reader.Read();
        var start = (int)reader.TokenStartIndex;
        reader.Skip();
        return json[start..(int)reader.BytesConsumed];
    }
}

internal enum GatewayOpcode
{
    Dispatch = 0,
    Heartbeat = 1,
    Identify = 2,
    Resume = 6,
    Reconnect = 7,
    InvalidSession = 9,
    Hello = 10,
    HeartbeatAck = 11,
}
