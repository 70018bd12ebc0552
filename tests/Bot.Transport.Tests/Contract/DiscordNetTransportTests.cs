using Bot.Commands.Chat;
using Bot.Transport.DiscordNet;
using FakeDiscord;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Transport.Tests.Contract;

public sealed class DiscordNetTransportTests : TransportContract
{
    protected override IChatTransport Create(FakeDiscordServer discord) => new DiscordNetTransport(
        new DiscordOptions { ApiUrl = discord.ApiUrl, Token = discord.Token },
        NullLogger<DiscordNetTransport>.Instance,
        TimeProvider.System,
        new Random(1));
}
