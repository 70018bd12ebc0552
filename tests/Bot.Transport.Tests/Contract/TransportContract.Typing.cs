using Bot.Commands.Chat;
using Bot.Transport.Tests.Support;

namespace Bot.Transport.Tests.Contract;

public abstract partial class TransportContract
{
    [Fact]
    public virtual async Task Options_of_all_types_arrive()
    {
        SlashValues? values = null;
        await using var bot = await StartAsync([SomeCommands.Everything], (interaction, responder) =>
        {
            values = ((SlashInteraction)interaction).Values;
            return responder.RespondAsync(new Reply("ok"), Cancel);
        });
        var (bob, news) = (Discord.User("bob"), Discord.Channel("news"));

        await Discord.User("ada").Types("everything", ("text", "words"), ("whole", 42L), ("truth", true), ("who", bob), ("where", news),
            ("role", 77UL), ("number", 2.5), ("colour", "blue"));

        values.ShouldNotBeNull();
        values.Text("text").ShouldBe("words");
        values.Integer("whole").ShouldBe(42);
        values.Boolean("truth").ShouldBe(true);
        values.User("who").ShouldBe(new UserId(ulong.Parse(bob.Id)));
        values.Channel("where").ShouldBe(new ChannelId(ulong.Parse(news.Id)));
        values.Role("role").ShouldBe(new RoleId(77));
        values.Number("number").ShouldBe(2.5);
        values.Text("colour").ShouldBe("blue");
    }

    [Fact]
    public virtual async Task An_option_left_out_is_not_there()
    {
        SlashValues? values = null;
        await using var bot = await StartAsync([SomeCommands.Everything], (interaction, responder) =>
        {
            values = ((SlashInteraction)interaction).Values;
            return responder.RespondAsync(new Reply("ok"), Cancel);
        });

        await Discord.User("ada").Types("everything");

        values!.Names.ShouldBeEmpty();
        values.Boolean("truth").ShouldBeNull();
    }

    [Fact]
    public virtual async Task A_subcommand_arrives_with_its_options()
    {
        SlashInteraction? received = null;
        await using var bot = await StartAsync([SomeCommands.Daily], (interaction, responder) =>
        {
            received = (SlashInteraction)interaction;
            return responder.RespondAsync(new Reply("ok"), Cancel);
        });
        var news = Discord.Channel("news");

        await Discord.User("ada").Who(FakeDiscord.People.FakeUser.ManageServer).Types("daily set", ("channel", news));

        received!.Command.ShouldBe(new CommandName("daily", "set"));
        received.Values.Channel("channel").ShouldBe(new ChannelId(ulong.Parse(news.Id)));
    }

    [Fact]
    public virtual async Task A_command_on_a_message_brings_what_stands_in_it()
    {
        MessageInteraction? received = null;
        await using var bot = await StartAsync([SomeCommands.AskAbout], (interaction, responder) =>
        {
            received = (MessageInteraction)interaction;
            return responder.RespondAsync(new Reply("For you.", visibility: Visibility.Private), Cancel);
        });
        var ada = Discord.User("ada");

        var reply = await ada.UsesOn("**When** did <@1> land?\nI forgot.", "Ask about this");

        (received!.Command, received.Text).ShouldBe(("Ask about this", "**When** did <@1> land?\nI forgot."));
        received.Origin.User.ShouldBe(new UserId(ulong.Parse(ada.Id)));
        (reply.Content, reply.IsEphemeral).ShouldBe(("For you.", true));
    }

    [Fact]
    public virtual async Task A_message_without_words_of_its_own_brings_an_empty_text()
    {
        string? text = null;
        await using var bot = await StartAsync([SomeCommands.Ask, SomeCommands.AskAbout], (interaction, responder) =>
        {
            text = (interaction as MessageInteraction)?.Text;
            return responder.RespondAsync(new Reply(embeds: [new ReplyEmbed("A card")]), Cancel);
        });
        var card = await Discord.User("ada").Types("ask", ("question", "?"));

        await Discord.User("bob").InDirectMessages().UsesOn(card, "Ask about this");

        text.ShouldBe("");
    }

    [Fact]
    public virtual async Task It_is_known_who_asks_where_and_with_which_rights()
    {
        InteractionOrigin? origin = null;
        await using var bot = await StartAsync((interaction, responder) =>
        {
            origin = interaction.Origin;
            return responder.RespondAsync(new Reply("ok"), Cancel);
        });
        var ada = Discord.User("ada").Who(FakeDiscord.People.FakeUser.ManageServer).In(Discord.Channel("questions"));

        await ada.Types("ask", ("question", "?"));

        origin!.User.ShouldBe(new UserId(ulong.Parse(ada.Id)));
        origin.Guild.ShouldBe(new GuildId(ulong.Parse(Discord.GuildId)));
        origin.Channel.ShouldBe(new ChannelId(ulong.Parse(Discord.Channel("questions").Id)));
        origin.Permissions.HasFlag(ChatPermissions.ManageServer).ShouldBeTrue();
        origin.Permissions.HasFlag(ChatPermissions.Administrator).ShouldBeFalse();
    }

    [Fact]
    public virtual async Task Commands_work_in_direct_messages()
    {
        InteractionOrigin? origin = null;
        await using var bot = await StartAsync((interaction, responder) =>
        {
            origin = interaction.Origin;
            return responder.RespondAsync(new Reply("hello"), Cancel);
        });
        var ada = Discord.User("ada").InDirectMessages();

        (await ada.Types("ask", ("question", "?"))).Content.ShouldBe("hello");

        origin!.User.ShouldBe(new UserId(ulong.Parse(ada.Id)));
        origin.Guild.ShouldBeNull();
        origin.Permissions.ShouldBe(ChatPermissions.None);
    }

    [Fact]
    public virtual async Task Suggestions_come_while_a_person_types()
    {
        AutocompleteInteraction? typing = null;
        await using var bot = await StartAsync([SomeCommands.Person], (interaction, responder) =>
        {
            typing = (AutocompleteInteraction)interaction;
            return responder.SuggestAsync([new SlashChoice("Ahmed Abdallah", "ahmed"), new SlashChoice("Ali Soilih", "ali")], Cancel);
        });

        var choices = await Discord.User("ada").TypesInto("person", "name", "a");

        choices.Select(c => (c.Name, c.Value)).ShouldBe([("Ahmed Abdallah", "ahmed"), ("Ali Soilih", "ali")]);
        (typing!.Command, typing.Focused, typing.Typed).ShouldBe((new CommandName("person"), "name", "a"));
    }

    [Fact]
    public virtual async Task It_may_suggest_nothing()
    {
        await using var bot = await StartAsync([SomeCommands.Person], (_, responder) => responder.SuggestAsync([], Cancel));

        (await Discord.User("ada").TypesInto("person", "name", "")).ShouldBeEmpty();
        Discord.Refusals.ShouldBeEmpty();
    }
}
