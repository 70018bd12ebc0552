using System.Text.Json;
using Bot.Commands.Chat;
using Bot.Transport.Commands;
using Bot.Transport.Tests.Support;
using Bot.Transport.Wire;

namespace Bot.Transport.Tests.Commands;

public sealed class CommandMeaningTests
{
    private static readonly CommandBody[] Wanted = [.. new CommandDefinition[] { SomeCommands.Ask, SomeCommands.Daily, SomeCommands.AskAbout }.Select(CommandMapping.ToBody)];

    [Fact]
    public void Discords_way_of_writing_them_is_the_same()
    {
        var registered = Parse("""
            [
              {"id": "9", "version": "1", "name": "daily", "description": "The daily post", "dm_permission": false, "nsfw": false,
               "default_member_permissions": "32", "contexts": [0], "integration_types": [0], "options": [
                {"type": 1, "name": "set", "description": "Sets it up", "options": [
                  {"type": 7, "name": "channel", "description": "Where", "required": true}]},
                {"type": 1, "name": "off", "description": "Switches it off"}]},
              {"id": "8", "type": 1, "name": "ask", "description": "Asks a question", "contexts": [2, 1, 0], "integration_types": [1, 0],
               "name_localizations": null, "default_member_permissions": null, "options": [
                {"type": 3, "name": "question", "description": "What you want to know", "required": true, "max_length": 300, "choices": []},
                {"type": 5, "name": "private", "description": "Show the answer to me alone"}]},
              {"id": "7", "type": 3, "name": "Ask about this", "description": "", "contexts": [0, 1, 2], "integration_types": [0, 1], "options": []}
            ]
            """);

        CommandMeaning.AreSame(Wanted, registered).ShouldBeTrue();
    }

    [Fact]
    public void A_missing_command_is_a_difference() => CommandMeaning.AreSame(Wanted, Wanted[..1]).ShouldBeFalse();

    [Fact]
    public void Another_description_is_a_difference() =>
        CommandMeaning.AreSame(Wanted, [Wanted[0] with { Description = "Old words" }, .. Wanted[1..]]).ShouldBeFalse();

    [Fact]
    public void The_order_of_options_is_a_difference_since_people_see_it() =>
        CommandMeaning.AreSame(Wanted, [Wanted[0] with { Options = [.. Wanted[0].Options!.Reverse()] }, .. Wanted[1..]]).ShouldBeFalse();

    [Fact]
    public void Other_permissions_or_places_are_a_difference()
    {
        CommandMeaning.AreSame(Wanted, [Wanted[0], Wanted[1] with { DefaultMemberPermissions = null }, Wanted[2]]).ShouldBeFalse();
        CommandMeaning.AreSame(Wanted, [Wanted[0] with { Contexts = [CommandContext.Guild] }, .. Wanted[1..]]).ShouldBeFalse();
        CommandMeaning.AreSame(Wanted, [Wanted[0] with { IntegrationTypes = null }, .. Wanted[1..]]).ShouldBeFalse();
    }

    [Fact]
    public void Another_kind_of_the_same_name_is_a_difference() =>
        CommandMeaning.AreSame(Wanted, [.. Wanted[..2], Wanted[2] with { Type = CommandType.User }]).ShouldBeFalse();

    private static IReadOnlyList<CommandBody> Parse(string json) => JsonSerializer.Deserialize(json, WireJson.Default.IReadOnlyListCommandBody)!;
}
