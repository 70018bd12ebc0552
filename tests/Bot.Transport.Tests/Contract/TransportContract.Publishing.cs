using System.Text.Json.Nodes;
using Bot.Commands.Chat;
using Bot.Transport.Tests.Support;

namespace Bot.Transport.Tests.Contract;

public abstract partial class TransportContract
{
    [Fact]
    public virtual async Task Publishes_commands_as_they_are_defined()
    {
        await Create(Discord).PublishAsync([SomeCommands.Everything, SomeCommands.Person], Cancel);

        var (everything, person) = (Registered("everything"), Registered("person"));
        everything["description"]!.GetValue<string>().ShouldBe("Takes all kinds of options");
        Options(everything).Select(o => o["name"]!.GetValue<string>()).ShouldBe(["text", "whole", "truth", "who", "where", "role", "number", "colour"]);
        Options(everything).Select(o => o["type"]!.GetValue<int>()).ShouldBe([3, 4, 5, 6, 7, 8, 10, 3]);
        Options(everything)[7]["choices"]!.AsArray().Select(c => c!["value"]!.GetValue<string>()).ShouldBe(["red", "blue"]);
        Options(person)[0]["required"]!.GetValue<bool>().ShouldBeTrue();
        Options(person)[0]["autocomplete"]!.GetValue<bool>().ShouldBeTrue();
    }

    [Fact]
    public virtual async Task Commands_for_all_are_offered_everywhere_and_others_in_servers_only()
    {
        await Create(Discord).PublishAsync([SomeCommands.Ask, SomeCommands.Daily], Cancel);

        Registered("ask")["default_member_permissions"].ShouldBeNull();
        Numbers("ask", "integration_types").ShouldBe([0, 1]);
        Numbers("ask", "contexts").ShouldBe([0, 1, 2]);
        Registered("daily")["default_member_permissions"]!.GetValue<string>().ShouldBe("32");
        Numbers("daily", "integration_types").ShouldBe([0]);
        Numbers("daily", "contexts").ShouldBe([0]);
    }

    [Fact]
    public virtual async Task Commands_on_messages_have_a_name_and_nothing_else_to_read()
    {
        await Create(Discord).PublishAsync([SomeCommands.Ask, SomeCommands.AskAbout, SomeCommands.Report], Cancel);

        Registered("Ask about this")["type"]!.GetValue<int>().ShouldBe(3);
        Registered("Ask about this")["description"]!.GetValue<string>().ShouldBeEmpty();
        Numbers("Ask about this", "integration_types").ShouldBe([0, 1]);
        Numbers("Ask about this", "contexts").ShouldBe([0, 1, 2]);
        Registered("Report")["default_member_permissions"]!.GetValue<string>().ShouldBe("32");
        Numbers("Report", "contexts").ShouldBe([0]);
        Discord.Refusals.ShouldBeEmpty();
    }

    [Fact]
    public virtual async Task Publishing_the_same_commands_again_changes_nothing()
    {
        await Create(Discord).PublishAsync([SomeCommands.Ask, SomeCommands.Everything, SomeCommands.AskAbout, SomeCommands.Daily], Cancel);
        await Create(Discord).PublishAsync([SomeCommands.Daily, SomeCommands.AskAbout, SomeCommands.Ask, SomeCommands.Everything], Cancel);

        Discord.Requests.Count(r => r.Method is "PUT").ShouldBe(1);
    }

    [Fact]
    public virtual async Task Publishing_other_commands_replaces_the_old_ones()
    {
        await Create(Discord).PublishAsync([SomeCommands.Ask], Cancel);
        await Create(Discord).PublishAsync([SomeCommands.Person], Cancel);

        Discord.RegisteredCommands.Select(c => c["name"]!.GetValue<string>()).ShouldBe(["person"]);
    }

    [Fact]
    public virtual async Task Commands_may_be_published_while_it_runs()
    {
        var transport = Create(Discord);
        await using var bot = RunningBot.Start(transport, Handler.Echo);
        await Discord.Gateway.Until(gateway => gateway.Ready > 0, "READY");

        await transport.PublishAsync([SomeCommands.Ask], Cancel);

        (await Discord.User("ada").Types("ask", ("question", "?"))).Content.ShouldBe("You said ask.");
    }

    private JsonObject Registered(string name) => Discord.RegisteredCommands.Single(c => name.Equals(c["name"]!.GetValue<string>(), StringComparison.Ordinal));

    private IEnumerable<int> Numbers(string command, string field) => Registered(command)[field]!.AsArray().Select(n => n!.GetValue<int>());

    private static List<JsonObject> Options(JsonObject command) => [.. command["options"]!.AsArray().Select(o => o!.AsObject())];
}
