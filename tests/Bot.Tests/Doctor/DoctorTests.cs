using FakeDiscord;

namespace Bot.Tests.Doctor;

public sealed class DoctorTests : IDisposable
{
    private readonly TestMachine _machine = new TestMachine().WithArticle("Mount Kora", "Anna Berg climbed it on 3 May 1921.");

    [Fact]
    public async Task A_machine_without_a_token_is_well()
    {
        (await _machine.RunAsync("doctor")).ShouldBe(0);

        _machine.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldAllBe(line => line.StartsWith("ok"));
        _machine.Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task Asks_Discord_whether_it_knows_the_token_and_never_prints_it()
    {
        await using var discord = await FakeDiscordServer.StartAsync();
        _machine.Variables["Discord__ApiUrl"] = discord.ApiUrl;
        _machine.Variables["DISCORD_TOKEN"] = discord.Token;

        (await _machine.RunAsync("doctor")).ShouldBe(0);

        _machine.Output.ShouldContain($"{discord.ApiUrl} knows the token");
        _machine.Output.ShouldNotContain(discord.Token);
    }

    [Fact]
    public async Task A_refused_token_is_told()
    {
        await using var discord = await FakeDiscordServer.StartAsync(token: "MTEwMDAwMDAwMDAwMDAwMDAwMQ.GotReset.another-one-that-is-long-enough-as-well");
        _machine.Variables["Discord__ApiUrl"] = discord.ApiUrl;
        _machine.Variables["DISCORD_TOKEN"] = FakeDiscordServer.DefaultToken;

        (await _machine.RunAsync("doctor")).ShouldBe(2);

        _machine.Output.ShouldContain("BAD  Discord      the token is refused.");
        _machine.ErrorLines.ShouldHaveSingleItem().ShouldBe("One thing has to be put right; see BAD above.");
    }

    [Theory]
    [InlineData("http://discord.example/api/v10", "https://")]
    [InlineData("not an address", "not a web address")]
    [InlineData("http://127.0.0.1:1/api/v10", "cannot be reached")]
    public async Task An_address_that_cannot_be_used_is_told(string address, string why)
    {
        _machine.Variables["Discord__ApiUrl"] = address;
        _machine.Variables["DISCORD_TOKEN"] = FakeDiscordServer.DefaultToken;

        (await _machine.RunAsync("doctor")).ShouldBe(2);

        _machine.Output.ShouldContain(why);
    }

    [Fact]
    public async Task Names_each_file_that_cannot_be_read()
    {
        var empty = _machine.Write("articles/empty.txt", "");

        (await _machine.RunAsync("doctor")).ShouldBe(2);

        _machine.Output.ShouldContain($"BAD  article      {empty}:1: ");
        _machine.Output.ShouldContain("ok   articles     1 can be read");
    }

    public void Dispose() => _machine.Dispose();
}
