using Bot.Commands.About;

namespace Bot.Commands.Tests.About;

public sealed class AboutReplyTests
{
    private static readonly AboutInfo About = new(
        "0.1.0", "https://example.org/almanac", "Wikipedia", "https://www.wikipedia.org", "CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/");

    [Fact]
    public void Tells_version_source_licence_what_is_stored_and_where_the_project_is()
    {
        var reply = AboutReply.Build(About, 56, Given.Public);

        reply.Embeds[0].Url.ShouldBe("https://example.org/almanac");
        ReplyText.Of(reply).ShouldBe("""
            = Almanac 0.1.0 =
            I have read some encyclopaedia articles and answer from them, with the sentence that says so. What they do not say, I do not know.

            **The articles**
            56 articles from [Wikipedia](https://www.wikipedia.org), under the licence [CC BY-SA 4.0](https://creativecommons.org/licenses/by-sa/4.0/). The sentences that I quote are theirs, unchanged, and stay under that licence; each comes with a link to its article, where the authors are named.

            **What I keep about you and this server**
            Of what you ask, nothing. I see only what is typed into my commands, and a message only when someone uses me on it; I answer and forget it. I read no other messages and keep no list of members. What stands in the channel is kept by Discord, not by me.
            Of a server that has a daily post, I keep what was set: channel, time, time zone, the role to ping, and who set it last; and of the posts, when they were made and which facts were told. **/daily off** deletes what was set. When I am removed from the server, it is kept 30 days, in case I come back.

            **The project**
            Source code, documentation and a place to report mistakes: [the project's page](https://example.org/almanac).
            """);
    }
}
