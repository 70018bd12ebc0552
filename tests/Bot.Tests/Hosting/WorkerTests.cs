using Bot.Data;
using FakeDiscord;
using FakeDiscord.People;

namespace Bot.Tests.Hosting;

/// <summary>The whole program against a Discord of this machine.</summary>
public sealed class WorkerTests : IDisposable
{
    private const string Sentence = "Anna Berg climbed Mount Kora on 3 May 1921.";

    private readonly TestMachine _machine = new TestMachine().WithArticle("Mount Kora", Sentence);
    private readonly CancellationTokenSource _stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);

    [Fact]
    public async Task A_person_types_ask_and_the_quotation_arrives_in_the_channel()
    {
        await using var discord = await FakeDiscordServer.StartAsync();
        var worker = await StartAsync(discord);

        var reply = await discord.User("Mara").Types("ask", ("question", "When did Anna Berg climb Mount Kora?"));

        reply.AllText.ShouldContain("3 May 1921");
        reply.AllText.ShouldContain("> Anna Berg climbed Mount Kora");
        reply.IsEphemeral.ShouldBeFalse();
        reply.MentionsNobody.ShouldBeTrue();
        await StopAsync(worker);
        discord.Refusals.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_person_uses_the_menu_of_a_message_and_alone_sees_the_answer()
    {
        await using var discord = await FakeDiscordServer.StartAsync();
        var worker = await StartAsync(discord);

        var reply = await discord.User("Mara").UsesOn("Good morning. When did Anna Berg climb **Mount Kora**?", "Ask about this");

        reply.AllText.ShouldContain("3 May 1921");
        reply.IsEphemeral.ShouldBeTrue();
        await StopAsync(worker);
        discord.Refusals.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_person_in_a_hurry_is_asked_to_wait_and_others_are_answered()
    {
        await using var discord = await FakeDiscordServer.StartAsync();
        var worker = await StartAsync(discord);

        var replies = await Task.WhenAll(Enumerable.Range(0, 12).Select(_ => discord.User("Mara").Types("help")));

        replies.ShouldContain(reply => reply.IsEphemeral && reply.Content.StartsWith("One thing after the other, please"));
        (await discord.User("Zoe").Types("help")).IsEphemeral.ShouldBeFalse();
        await StopAsync(worker);
    }

    [Fact]
    public async Task The_commands_of_the_design_are_registered_and_complete_what_is_typed()
    {
        await using var discord = await FakeDiscordServer.StartAsync();
        var worker = await StartAsync(discord);

        var choices = await discord.User("Mara").TypesInto("ask", "article", "Mou");

        choices.Select(choice => choice.Value).ShouldBe(["Mount Kora"]);
        discord.RegisteredCommands.Select(command => (string?)command["name"])
            .ShouldBe(["ask", "person", "onthisday", "timeline", "articles", "about", "help", "daily", "Ask about this"], ignoreOrder: true);
        await StopAsync(worker);
    }

    [Fact]
    public async Task A_wrong_token_ends_it_with_one_line()
    {
        await using var discord = await FakeDiscordServer.StartAsync();
        _machine.Variables["Discord__ApiUrl"] = discord.ApiUrl;
        _machine.Variables["DISCORD_TOKEN"] = "MTEwMDAwMDAwMDAwMDAwMDAwMQ.Wrong1.not-the-token-of-this-server-either-38";

        (await _machine.RunAsync()).ShouldBe(2);

        var line = _machine.ErrorLines.ShouldHaveSingleItem();
        line.ShouldStartWith("Discord refuses the token");
        line.ShouldNotContain("Wrong1");
        discord.Requests.Count.ShouldBeLessThan(4);
    }

    [Theory]
    [InlineData("http://discord.example/api/v10")]
    [InlineData("ftp://127.0.0.1/api/v10")]
    public async Task An_address_that_is_not_safe_for_a_token_ends_it_with_one_line(string address)
    {
        _machine.Variables["Discord__ApiUrl"] = address;
        _machine.Variables["DISCORD_TOKEN"] = FakeDiscordServer.DefaultToken;

        (await _machine.RunAsync()).ShouldBe(2);

        _machine.ErrorLines.ShouldHaveSingleItem().ShouldContain(address);
    }

    [Fact]
    public async Task A_restart_goes_on_with_the_session_and_answers_what_was_asked_meanwhile()
    {
        await using var discord = await FakeDiscordServer.StartAsync();
        var worker = await StartAsync(discord);
        await discord.User("Mara").Types("ask", ("question", "When did Anna Berg climb Mount Kora?"));
        await StopAsync(worker);
        var asked = await discord.User("Mara").Sends("ask", ("question", "When did Anna Berg climb Mount Kora?"));

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        var next = Almanac.RunAsync([], _machine.Surroundings(time: TimeProvider.System), stop.Token);

        (await asked.Reply()).AllText.ShouldContain("3 May 1921");
        discord.Gateway.Record.Identifies.ShouldHaveSingleItem();
        await stop.CancelAsync();
        (await next).ShouldBe(0);
    }

    [Fact]
    public async Task A_moderator_sets_up_the_daily_post_and_others_cannot()
    {
        await using var discord = await FakeDiscordServer.StartAsync();
        var worker = await StartAsync(discord);
        var moderator = discord.User("Mara").Who(FakeUser.ManageServer);
        var news = discord.Channel("news");

        var set = await moderator.Types("daily set", ("channel", news), ("time", "9 pm"), ("timezone", "Paris"));
        var check = await moderator.Types("daily check");
        news.Denied = 1UL << 11;
        var refused = await moderator.Types("daily set", ("channel", news), ("time", "9 pm"), ("timezone", "Paris"));

        set.IsEphemeral.ShouldBeTrue();
        set.AllText.ShouldContain("Europe/Paris");
        set.AllText.ShouldContain("<t:");
        check.AllText.ShouldContain("Nothing.");
        refused.AllText.ShouldContain("Send Messages");
        (await discord.User("Mara").Types("ask", ("question", "When did Anna Berg climb Mount Kora?"))).AllText.ShouldContain("1921");
        await StopAsync(worker);
        discord.Refusals.ShouldBeEmpty();
        File.Exists(Path.Combine(_machine.DataFolder, "guilds.db")).ShouldBeTrue();
    }

    [Fact]
    public async Task A_second_worker_on_one_data_folder_is_sent_away_while_verbs_work()
    {
        await using var discord = await FakeDiscordServer.StartAsync();
        var worker = await StartAsync(discord);
        await discord.Gateway.HasSession();

        (await _machine.RunAsync()).ShouldBe(2);
        _machine.ErrorLines.ShouldHaveSingleItem().ShouldStartWith($"Another Almanac works on the data folder '{_machine.DataFolder}'.");
        (await _machine.RunAsync("articles", "--json")).ShouldBe(0);

        await StopAsync(worker);
        WorkerLock.Take(DataFolder.Open(_machine.DataFolder)).Dispose();
    }

    [Fact]
    public async Task Without_a_token_it_answers_what_is_piped_in()
    {
        using var piped = new TestMachine("When did Anna Berg climb Mount Kora?\n/articles\n/help\n").WithArticle("Mount Kora", Sentence);

        (await piped.RunAsync()).ShouldBe(0);

        piped.Output.ShouldContain("> Anna Berg climbed Mount Kora on *3 May 1921*.");
        piped.Output.ShouldContain("/onthisday");
        piped.Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task Without_a_token_and_without_input_it_says_what_is_missing()
    {
        (await _machine.RunAsync()).ShouldBe(2);

        _machine.ErrorLines.ShouldHaveSingleItem().ShouldStartWith("There is neither a Discord token nor any input: set DISCORD_TOKEN");
        _machine.Output.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_folder_without_articles_ends_it_also_when_the_chat_has_begun()
    {
        using var empty = new TestMachine("When?\n");

        (await empty.RunAsync()).ShouldBe(2);

        empty.ErrorLines.ShouldHaveSingleItem().ShouldStartWith($"There are no articles in '{empty.ArticleFolder}'.");
    }

    public void Dispose()
    {
        _stop.Dispose();
        _machine.Dispose();
    }

    /// <summary>On a library that is ready.</summary>
    private async Task<Task<int>> StartAsync(FakeDiscordServer discord)
    {
        (await _machine.RunAsync("articles")).ShouldBe(0);
        _machine.Variables["Discord__ApiUrl"] = discord.ApiUrl;
        _machine.Variables["DISCORD_TOKEN"] = discord.Token;
        return Almanac.RunAsync([], _machine.Surroundings(time: TimeProvider.System), _stop.Token);
    }

    private async Task StopAsync(Task<int> worker)
    {
        await _stop.CancelAsync();
        (await worker).ShouldBe(0);
    }
}
