using Bot.Commands.Chat;
using Bot.Transport.Rest;

namespace Bot.Transport.Tests.Rest;

public sealed class AddressTests
{
    [Theory]
    [InlineData("https://discord.com/api/v10", "https://discord.com/api/v10/")]
    [InlineData("https://proxy.example/discord/", "https://proxy.example/discord/")]
    [InlineData("http://127.0.0.1:8080/api/v10", "http://127.0.0.1:8080/api/v10/")]
    [InlineData("http://localhost:8080", "http://localhost:8080/")]
    [InlineData("http://[::1]:8080", "http://[::1]:8080/")]
    public void Takes_encrypted_addresses_and_this_machine(string url, string address) =>
        ApiAddress.Check(url).AbsoluteUri.ShouldBe(address);

    [Theory]
    [InlineData("http://discord.com/api/v10")]
    [InlineData("http://192.168.0.7/api")]
    [InlineData("http://localhost.example.org/")]
    public void Sends_no_token_in_the_clear(string url) =>
        Should.Throw<ChatStoppedException>(() => ApiAddress.Check(url)).Message.ShouldContain("must begin with https://");

    [Theory]
    [InlineData("")]
    [InlineData("discord.com/api")]
    [InlineData("ftp://discord.com")]
    [InlineData("https://discord.com/api?x=1")]
    [InlineData("https://name:secret@discord.com/api")]
    public void Says_what_an_address_looks_like(string url)
    {
        var message = Should.Throw<ChatStoppedException>(() => ApiAddress.Check(url)).Message;

        message.ShouldContain("https://discord.com/api/v10");
        message.ShouldNotContain("secret");
    }

    [Theory]
    [InlineData("wss://gateway.discord.gg", true)]
    [InlineData("ws://127.0.0.1:5000/ws", true)]
    [InlineData("ws://gateway.example.org", false)]
    [InlineData("https://gateway.discord.gg", false)]
    [InlineData("", false)]
    [InlineData(null, false)]
    public void A_gateway_is_encrypted_or_on_this_machine(string? url, bool taken)
    {
        if (taken)
        {
            ApiAddress.CheckGateway(url).ShouldBe(new Uri(url!));
        }
        else
        {
            Should.Throw<ChatStoppedException>(() => ApiAddress.CheckGateway(url)).Message.ShouldContain("wss://");
        }
    }
}
