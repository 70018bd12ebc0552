using Bot.Commands.Chat;
using Bot.Transport.Tests.Support;
using FakeDiscord;

namespace Bot.Transport.Tests.Contract;

public sealed class BuiltInTransportTests : TransportContract
{
    protected override IGuildTransport Create(FakeDiscordServer discord) => Transports.BuiltIn(discord);
}
