using System.Text.Json;

namespace FakeDiscord.Schemas;

/// <param name="Path">Of names and indexes, from the body down.</param>
/// <param name="Code">Discord's word for it, as far as it is known.</param>
internal sealed record SchemaProblem(IReadOnlyList<string> Path, string Code, string Message)
{
    public const string WrongChoice = "BASE_TYPE_CHOICES";

    /// <param name="keyword">That the value broke.</param>
    public static SchemaProblem Of(JsonProperty keyword, IReadOnlyList<string> path)
    {
        var code = keyword.Name switch
        {
            "enum" or "const" => WrongChoice,
            "minimum" => "NUMBER_TYPE_MIN",
            "maximum" => "NUMBER_TYPE_MAX",
            "type" => "BASE_TYPE",
            "pattern" => "STRING_TYPE_REGEX",
            "uniqueItems" => "SET_TYPE_ALREADY_CONTAINS_VALUE",
            _ => "BASE_TYPE_BAD_LENGTH",
        };
        return new SchemaProblem(path, code, $"This breaks {keyword.Name}: {keyword.Value.GetRawText()}");
    }
}
