using System.Text.Json;
using Bot.Commands.Chat;
using Bot.Transport.Interactions;
using Bot.Transport.Wire;

namespace Bot.Transport.Tests.Wire;

public sealed class WireTests
{
    private const string Interaction = """
        {
          "id": "1", "application_id": "2", "type": 2, "token": "t", "guild_id": "3", "channel_id": "4", "context": 99, "new_field": {"a": [1, 2]},
          "member": {"user": {"id": "5", "username": "ada"}, "permissions": "18446744073709551615"},
          "data": {"id": "6", "name": "ask", "type": 1, "resolved": {}, "options": [
            {"name": "question", "type": 3, "value": "When?"},
            {"name": "future", "type": 99, "value": {"x": 1}},
            {"name": "wrong", "type": 4, "value": "not a number"}]}
        }
        """;

    [Fact]
    public void Unknown_fields_and_types_are_left_out_and_the_rest_is_read()
    {
        var slash = Read(Interaction).ShouldBeOfType<SlashInteraction>();

        slash.Id.ShouldBe(new InteractionId(1));
        slash.Origin.Guild.ShouldBe(new GuildId(3));
        slash.Origin.Permissions.ShouldBe((ChatPermissions)ulong.MaxValue);
        slash.Values.Names.ShouldBe(["question"]);
    }

    [Fact]
    public void Holes_in_a_list_of_options_are_left_out()
    {
        Read("""{"id": "1", "type": 2, "token": "t", "user": {"id": "5"}, "data": {"name": "ask", "options": [null, {"name": "a", "type": 3, "value": "b"}]}}""")
            .ShouldBeOfType<SlashInteraction>().Values.Text("a").ShouldBe("b");
        Read("""{"id": "1", "type": 4, "token": "t", "user": {"id": "5"}, "data": {"name": "ask", "options": [null]}}""").ShouldBeNull();
    }

    [Fact]
    public void A_number_that_is_being_typed_is_text()
    {
        var typing = Read("""
            {"id": "1", "application_id": "2", "type": 4, "token": "t", "user": {"id": "5"},
             "data": {"name": "timeline", "options": [{"name": "from", "type": 4, "value": "19", "focused": true}]}}
            """).ShouldBeOfType<AutocompleteInteraction>();

        (typing.Focused, typing.Typed).ShouldBe(("from", "19"));
        typing.Values.Names.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""{"id": "1", "type": 2, "token": "t", "data": {"name": "ask"}}""")]
    [InlineData("""{"id": "1", "type": 2, "token": "t", "user": {"id": "5"}}""")]
    [InlineData("""{"id": "1", "type": 2, "token": "t", "user": {"id": "5"}, "data": {}}""")]
    [InlineData("""{"id": "1", "type": 2, "token": "t", "user": {"id": "5"}, "data": {"name": "x", "options": [{"name": "g", "type": 2}]}}""")]
    [InlineData("""{"id": "1", "type": 3, "token": "t", "user": {"id": "5"}, "data": {"component_type": 3, "custom_id": "x"}}""")]
    [InlineData("""{"id": "1", "type": 4, "token": "t", "user": {"id": "5"}, "data": {"name": "x", "options": []}}""")]
    [InlineData("""{"id": "1", "type": 5, "token": "t", "user": {"id": "5"}, "data": {"custom_id": "x"}}""")]
    [InlineData("{}")]
    public void What_the_bot_does_not_offer_or_lacks_a_part_is_no_interaction(string json) => Read(json).ShouldBeNull();

    [Fact]
    public void Any_cut_or_changed_payload_is_read_or_refused_but_never_breaks_anything()
    {
        var random = new Random(7);
        for (var round = 0; round < 2000; round++)
        {
            var text = Interaction.ToCharArray();
            for (var change = 0; change < 3; change++)
            {
                text[random.Next(text.Length)] = "{}[]\",:019-tfn\\ue"[random.Next(17)];
            }

            var json = new string(text, 0, random.Next(4) == 0 ? random.Next(text.Length) : text.Length);
            Should.NotThrow(() => TryRead(json), json);
        }
    }

    [Fact]
    public void Ids_are_text_on_the_wire_and_keep_all_their_bits()
    {
        JsonSerializer.Serialize(new CreatedMessage { Id = new Snowflake(ulong.MaxValue) }, WireJson.Default.CreatedMessage)
            .ShouldBe("""{"id":"18446744073709551615"}""");
        JsonSerializer.Deserialize("""{"id":1152921504606846977}""", WireJson.Default.CreatedMessage)!.Id.Value.ShouldBe(1152921504606846977UL);
    }

    [Fact]
    public void A_replacement_takes_away_what_it_does_not_have_and_a_new_message_does_not_name_it()
    {
        var reply = new Reply("words");

        JsonSerializer.Serialize(ReplyMapping.ToReplacement(reply), WireJson.Default.MessageBody)
            .ShouldBe("""{"content":"words","embeds":[],"components":[],"allowed_mentions":{"parse":[]},"attachments":[]}""");
        JsonSerializer.Serialize(ReplyMapping.ToNewMessage(reply), WireJson.Default.MessageBody)
            .ShouldBe("""{"content":"words","allowed_mentions":{"parse":[]}}""");
    }

    [Fact]
    public void What_holds_a_token_does_not_print_it()
    {
        Printed(new Identify { Token = "secret", Intents = GatewayIntents.Guilds, Properties = new("", "", "") }).ShouldNotContain("secret");
        Printed(new Resume { Token = "secret", SessionId = "", Seq = 1 }).ShouldNotContain("secret");
        Printed(new InteractionEvent { Token = "secret" }).ShouldNotContain("secret");
        Printed(Transport.Rest.Routes.FollowUp(new Snowflake(1), "secret")).ShouldNotContain("secret");
        Printed(Transport.Rest.BotToken.Read("abc.def")).ShouldNotContain("abc");
    }

    private static string Printed(object value) => value.ToString()!;

    private static Interaction? Read(string json) =>
        InteractionReader.Read(JsonSerializer.Deserialize(json, WireJson.Default.InteractionEvent)!);

    private static void TryRead(string json)
    {
        try
        {
            _ = Read(json);
        }
        catch (JsonException)
        {
            // Refused in good order: the gateway leaves such an event out.
        }
    }
}
