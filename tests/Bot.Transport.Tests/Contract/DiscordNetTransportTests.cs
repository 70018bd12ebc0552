using Bot.Commands.Chat;
using Bot.Transport.DiscordNet;
using Bot.Transport.Tests.Support;
using FakeDiscord;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Transport.Tests.Contract;

public sealed class DiscordNetTransportTests : TransportContract
{
    protected override IGuildTransport Create(FakeDiscordServer discord) => new DiscordNetTransport(
        new DiscordOptions { ApiUrl = discord.ApiUrl, Token = discord.Token },
        NullLogger<DiscordNetTransport>.Instance,
        TimeProvider.System,
        new Random(1));

    /// <summary>Discord.Net does not read whether an invalid session may be resumed. It always begins anew, and misses what happened meanwhile.</summary>
    public override Task Resumes_when_the_session_is_invalid_but_resumable() =>
        BeginsAnewAsync(gateway => gateway.InvalidateSession(resumable: true));

    /// <summary>Discord.Net answers every close with 1000. That ends no session here, since Discord closed first.</summary>
    public override Task Resumes_after_a_close_that_leaves_the_session(int code) =>
        ResumesAsync(gateway => gateway.Close(code), closes => closes.ShouldBe([1000]));

    /// <summary>Discord.Net tries to resume after every close, and begins anew on the same connection when Discord does not know the session.</summary>
    public override async Task Begins_anew_after_the_session_timed_out()
    {
        await using var bot = await RunningBot.StartAsync(Discord, Create(Discord));
        await Discord.Gateway.CloseAndForget(4009);
        await Discord.Gateway.Until(gateway => gateway.Ready == 2, "READY again");

        (await Discord.User("ada").Types("ask", ("question", "?"))).Content.ShouldBe("You said ask.");
        Discord.Gateway.Record.Resumes.ShouldHaveSingleItem();
        Discord.Gateway.Record.Identifies.Count.ShouldBe(2);
        Discord.Gateway.Record.Connections.Last().ShouldStartWith("/ws/resume?");
    }
}
