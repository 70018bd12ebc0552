using Bot.Commands.Chat;

namespace Bot.Commands.Tests.Chat;

public sealed class ReplyRulesTests
{
    private const string Address = "https://example.org/";

    public static TheoryData<string, Func<Reply>> Refused => new()
    {
        { "A reply needs content, an embed or a file.", () => new Reply() },
        { "A reply needs content, an embed or a file.", () => new Reply(" \n") },
        { "The content has 2001 characters; 2000 are allowed.", () => new Reply(Long(2001)) },
        { "There are 11 embeds; 10 are allowed.", () => new Reply(embeds: [.. Enumerable.Range(0, 11).Select(_ => new ReplyEmbed("x"))]) },
        { "An embed needs a title, a description, a field or a footer.", () => Card(new ReplyEmbed(Url: Address)) },
        { "The title of an embed has 257 characters; 256 are allowed.", () => Card(new ReplyEmbed(Long(257))) },
        { "The description of an embed has 4097 characters; 4096 are allowed.", () => Card(new ReplyEmbed(Description: Long(4097))) },
        { "The footer of an embed has 2049 characters; 2048 are allowed.", () => Card(new ReplyEmbed(Footer: Long(2049))) },
        { "There are 26 fields in an embed; 25 are allowed.", () => Card(Fields(26, "n", "v")) },
        { "The name of a field is empty.", () => Card(Fields(1, " ", "v")) },
        { "The value of a field is empty.", () => Card(Fields(1, "n", "")) },
        { "The name of a field has 257 characters; 256 are allowed.", () => Card(Fields(1, Long(257), "v")) },
        { "The value of a field has 1025 characters; 1024 are allowed.", () => Card(Fields(1, "n", Long(1025))) },
        { "All embeds together have 6001 characters; 6000 are allowed.", () => Card(new(Description: Long(3000)), new(Description: Long(3001))) },
        { "The embed address 'https://example.org/' stands there twice.", () => Card(new("a", Address), new("b", Address)) },
        { "The address of an embed is not an http or https address.", () => Card(new ReplyEmbed("a", "ftp://example.org")) },
        { "The address of an embed has 2049 characters; 2048 are allowed.", () => Card(new ReplyEmbed("a", Address + Long(2029))) },
        { "The colour of an embed is from 0x000000 to 0xFFFFFF.", () => Card(new ReplyEmbed("a") { Colour = 0x1000000 }) },
        { "There are 26 buttons; 25 are allowed.", () => Buttons([.. Enumerable.Range(0, 26).Select(n => ReplyButton.Action("x", $"{n}"))]) },
        { "The custom id 'a' stands there twice.", () => Buttons(ReplyButton.Action("x", "a"), ReplyButton.Action("y", "a")) },
        { "The label of a button is empty.", () => Buttons(ReplyButton.Action("", "a")) },
        { "The label of a button has 81 characters; 80 are allowed.", () => Buttons(ReplyButton.Action(Long(81), "a")) },
        { "The custom id of a button is empty.", () => Buttons(ReplyButton.Action("x", "")) },
        { "The custom id of a button has 101 characters; 100 are allowed.", () => Buttons(ReplyButton.Action("x", Long(101))) },
        { "The address of a button has 513 characters; 512 are allowed.", () => Buttons(ReplyButton.Link("x", Address + Long(493))) },
        { "The address of a button is not an http or https address.", () => Buttons(ReplyButton.Link("x", "mailto:a@example.org")) },
        { "There are 11 files; 10 are allowed.", () => Files([.. Enumerable.Range(0, 11).Select(n => File($"{n}"))]) },
        { "The file name 'a.png' stands there twice.", () => Files(File("a.png"), File("a.png")) },
        { "A file needs a name.", () => Files(File(" ")) },
        { "A file has 10485761 bytes; 10485760 are allowed.", () => Files(new ReplyFile("a", new byte[ChatLimits.FileBytes + 1], "")) },
        { "The description of a file has 1025 characters; 1024 are allowed.", () => Files(new ReplyFile("a", default, Long(1025))) },
    };

    [Theory]
    [MemberData(nameof(Refused))]
    public void Refuses_what_Discord_refuses(string message, Func<Reply> build) =>
        Should.Throw<ArgumentException>(build).Message.ShouldBe(message);

    [Fact]
    public void Takes_a_message_that_touches_every_limit()
    {
        var first = Fields(25, "n", "v") with { Title = Long(256), Description = Long(4096), Footer = Long(1500) };
        var rest = new ReplyEmbed(Description: Long(ChatLimits.EmbedTotal - 256 - 4096 - 1500 - 50));

        var reply = new Reply(
            Long(2000),
            [first, rest, .. Enumerable.Repeat(0, 0).Select(_ => first)],
            [.. Enumerable.Range(10, 25).Select(n => ReplyButton.Action(Long(80), Long(98) + n))],
            [.. Enumerable.Range(0, 10).Select(n => File($"{n}"))]);

        reply.Embeds.Count.ShouldBe(2);
    }

    [Fact]
    public void Counts_as_Discord_does_without_the_white_space_around() =>
        new Reply($"  {Long(2000)}\n").Content!.Length.ShouldBe(2003);

    private static string Long(int length) => new('x', length);

    private static Reply Card(params ReplyEmbed[] embeds) => new(embeds: embeds);

    private static Reply Buttons(params ReplyButton[] buttons) => new("x", buttons: buttons);

    private static Reply Files(params ReplyFile[] files) => new(files: files);

    private static ReplyFile File(string name) => new(name, new byte[] { 1 }, "a picture");

    private static ReplyEmbed Fields(int count, string name, string value) =>
        new() { Fields = [.. Enumerable.Repeat(new ReplyField(name, value), count)] };
}
