using System.IO.Compression;
using System.Text;
using Bot.Transport.Gateway;
using Bot.Transport.Tests.Support;
using FakeDiscord;

namespace Bot.Transport.Tests.Gateway;

public sealed class CompressionTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Asks_for_a_zlib_stream_and_understands_plain_text_too(bool gatewayCompresses)
    {
        await using var discord = await FakeDiscordServer.StartAsync();
        discord.Gateway.Compresses = gatewayCompresses;
        await using var bot = await RunningBot.StartAsync(discord, Transports.BuiltIn(discord));

        (await discord.User("ada").Types("ask", ("question", "?"))).Content.ShouldBe("You said ask.");
        discord.Gateway.Record.Connections.ShouldHaveSingleItem().ShouldEndWith("&compress=zlib-stream");
    }

    [Fact]
    public async Task Compression_can_be_switched_off()
    {
        await using var discord = await FakeDiscordServer.StartAsync();
        await using var bot = await RunningBot.StartAsync(discord, Transports.BuiltIn(discord, configure: options => options.Compress = false));

        discord.Gateway.Record.Connections.ShouldHaveSingleItem().ShouldNotContain("compress");
    }

    [Fact]
    public void Messages_of_one_stream_are_read_one_after_the_other()
    {
        using var inflater = new Inflater();
        using var text = new MessageBuffer();
        string[] messages = ["""{"op":10}""", new string('a', 100_000), """{"op":11}"""];

        foreach (var (message, compressed) in messages.Zip(Compress(messages)))
        {
            text.Clear();
            Inflater.IsWhole(compressed).ShouldBeTrue();
            inflater.Inflate(compressed, text, 200_000);
            Encoding.UTF8.GetString(text.Written.Span).ShouldBe(message);
        }
    }

    [Fact]
    public void A_part_of_a_message_is_not_whole() => Inflater.IsWhole(Compress("words")[0].AsSpan()[..^1]).ShouldBeFalse();

    [Fact]
    public void What_is_not_zlib_or_blows_up_is_refused()
    {
        using var inflater = new Inflater();
        using var another = new Inflater();
        using var text = new MessageBuffer();

        Should.Throw<InvalidDataException>(() => inflater.Inflate("no zlib at all"u8, text, 1000));
        Should.Throw<InvalidDataException>(() => another.Inflate(Compress(new string('a', 1_000_000))[0], text, 100_000));
    }

    private static List<byte[]> Compress(params string[] messages)
    {
        using var stream = new MemoryStream();
        using var zlib = new ZLibStream(stream, CompressionLevel.Fastest);
        return [.. messages.Select(message =>
        {
            stream.SetLength(0);
            zlib.Write(Encoding.UTF8.GetBytes(message));
            zlib.Flush();
            return stream.ToArray();
        })];
    }
}
