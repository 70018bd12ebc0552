using System.Text.Json.Nodes;

namespace FakeDiscord.Api;

/// <summary>Ends a request the way Discord refuses one.</summary>
internal sealed class ApiRefusal(int status, int code, string message, JsonObject? errors = null) : Exception(message)
{
    public int Status { get; } = status;

    public int Code { get; } = code;

    public ApiReply ToReply()
    {
        var body = new JsonObject { ["code"] = Code, ["message"] = Message };
        if (errors is not null)
        {
            body["errors"] = errors.DeepClone();
        }

        return new ApiReply(Status, body);
    }

    /// <summary>For people who read a failed test.</summary>
    public string Describe() => $"{Status} {Code} {Message}{(errors is null ? "" : $" {errors.ToJsonString()}")}";

    public static ApiRefusal Unauthorized() => new(401, 0, "401: Unauthorized");

    public static ApiRefusal NotFound() => new(404, 0, "404: Not Found");

    public static ApiRefusal UnknownInteraction() => new(404, 10062, "Unknown interaction");

    public static ApiRefusal InvalidForm(JsonObject errors) => new(400, 50035, "Invalid Form Body", errors);
}
