using System.Text.Json;
using System.Text.Json.Nodes;
using FakeDiscord.Schemas;

namespace Bot.Transport.Tests.Fake;

public sealed class SchemaCheckTests
{
    [Theory]
    [InlineData("""{"type":["string","null"]}""", "null", "\"x\"", "5")]
    [InlineData("""{"type":"integer"}""", "5", "5.0", "5.5")]
    [InlineData("""{"type":"number","minimum":1,"maximum":3}""", "1", "2.5", "3.1")]
    [InlineData("""{"enum":[4,"b"]}""", "4", "\"b\"", "5")]
    [InlineData("""{"const":"a"}""", "\"a\"", "\"a\"", "null")]
    [InlineData("""{"minLength":1,"maxLength":2}""", "\" a \"", "\"\ud83d\ude00\ud83d\ude00\"", "\" \"")]
    [InlineData("""{"pattern":"^[0-9]+$"}""", "\"12\"", "7", "\"x\"")]
    [InlineData("""{"type":"array","items":{"type":"string"},"minItems":1,"maxItems":2,"uniqueItems":true}""", """["a"]""", """["a","b"]""", """["a","a"]""")]
    [InlineData("""{"items":{"type":"string"}}""", "[]", """["a","b"]""", """["a",1]""")]
    [InlineData("""{"properties":{"a":{"type":"string"}},"required":["a"]}""", """{"a":""}""", """{"a":"","b":1}""", """{"b":1}""")]
    [InlineData("""{"properties":{"a":{}},"additionalProperties":{"type":"string"}}""", """{"a":1}""", """{"b":""}""", """{"b":1}""")]
    [InlineData("""{"additionalProperties":false,"minProperties":0}""", "{}", "[]", """{"b":1}""")]
    [InlineData("""{"allOf":[{"type":"string"},{"maxLength":1}]}""", "\"a\"", "\"\"", "\"ab\"")]
    [InlineData("""{"anyOf":[{"type":"string"},{"type":"number"},{"type":"integer"}]}""", "\"a\"", "5", "null")]
    [InlineData("""{"oneOf":[{"type":"null"},{"type":"string"}]}""", "null", "\"a\"", "5")]
    [InlineData("""{"oneOf":[{"type":"number"},{"type":"integer"}]}""", "5.5", "0.5", "5")]
    [InlineData("""{"$ref":"#/Text"}""", "\"a\"", "\"\"", "5")]
    public void Takes_what_fits_and_nothing_else(string schema, string fits, string fitsToo, string doesNot)
    {
        Problems(schema, fits).ShouldBeEmpty();
        Problems(schema, fitsToo).ShouldBeEmpty();
        Problems(schema, doesNot).ShouldNotBeEmpty();
    }

    [Theory]
    [InlineData("""{"properties":{"a":{"items":{"required":["b"]}}}}""", """{"a":[{"b":1},{}]}""", "a.1.b", "what is missing")]
    [InlineData(
        """{"oneOf":[{"type":"null"},{"properties":{"type":{"const":2}}},{"properties":{"type":{"const":1},"a":{"type":"string"}}}]}""",
        """{"type":1,"a":5}""",
        "a",
        "the branch of the type that was chosen")]
    [InlineData(
        """{"anyOf":[{"properties":{"type":{"const":4},"data":{"properties":{"text":{"type":"string"}}}}},{"properties":{"type":{"const":7}}}]}""",
        """{"type":4,"data":{"text":5}}""",
        "data.text",
        "the branch that goes deepest is the one that was meant")]
    public void Names_the_place(string schema, string value, string place, string reason) =>
        Problems(schema, value).Select(problem => string.Join('.', problem.Path)).ShouldBe([place], reason);

    private static IReadOnlyList<SchemaProblem> Problems(string schema, string value) =>
        new SchemaCheck(_ => JsonElement.Parse("""{"type":"string"}""")).Check(JsonElement.Parse(schema), JsonNode.Parse(value));
}
