using System.Text.Json.Nodes;
using FakeDiscord.Api;

namespace FakeDiscord.Rules;

/// <summary>Collects what is wrong with a body, and tells it as Discord does: a tree in the shape of the body.</summary>
internal sealed class Problems
{
    private readonly JsonObject _errors = [];

    /// <param name="path">With dots: <c>data.embeds.0.title</c>. Empty for the body as a whole.</param>
    /// <param name="code">Discord's word for it.</param>
    /// <param name="message">Discord's sentence.</param>
    public void Add(string path, string code, string message)
    {
        var node = _errors;
        foreach (var name in path.Split('.', StringSplitOptions.RemoveEmptyEntries))
        {
            node = (JsonObject)(node[name] ??= new JsonObject());
        }

        var list = (JsonArray)(node["_errors"] ??= new JsonArray());
        list.Add(new JsonObject { ["code"] = code, ["message"] = message });
    }

    public void Require(bool condition, string path, string code, string message)
    {
        if (!condition)
        {
            Add(path, code, message);
        }
    }

    /// <summary>Discord trims text before it counts.</summary>
    public void Length(string? text, int least, int most, string path)
    {
        var length = text?.Trim().Length ?? 0;
        if (text is null && least > 0)
        {
            Add(path, "BASE_TYPE_REQUIRED", "This field is required");
        }
        else if (length < least || length > most)
        {
            Add(path, "BASE_TYPE_BAD_LENGTH", $"Must be between {least} and {most} in length.");
        }
    }

    public void Count(int count, int least, int most, string path) =>
        Require(count >= least && count <= most, path, "BASE_TYPE_BAD_LENGTH", $"Must be between {least} and {most} in length.");

    /// <exception cref="ApiRefusal">With code 50035.</exception>
    public void ThrowIfAny()
    {
        if (_errors.Count > 0)
        {
            throw ApiRefusal.InvalidForm(_errors);
        }
    }
}
