using System.Text.Json.Nodes;

namespace FakeDiscord.People;

internal static class OptionValue
{
    /// <summary>Null where the value is not of the option's type.</summary>
    public static JsonNode? ToJson(int type, object value) => (type, value) switch
    {
        (3, string text) => text,
        (4, int number) => number,
        (4, long number) => number,
        (5, bool truth) => truth,
        (6, FakeUser user) => user.Id,
        (7, FakeChannel channel) => channel.Id,
        (8, ulong role) => $"{role}",
        (10, double number) => number,
        (10, int number) => number,
        _ => null,
    };
}
