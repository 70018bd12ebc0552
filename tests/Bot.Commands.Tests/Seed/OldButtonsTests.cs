using Bot.Commands.Chat;
using Bot.Knowledge.Library;

namespace Bot.Commands.Tests.Seed;

/// <summary>Buttons on messages of years ago: all that is left of them is their <c>custom_id</c>. These stay as they are.</summary>
public sealed class OldButtonsTests(SeedLibrary seed) : IClassFixture<SeedLibrary>
{
    [Theory]
    [InlineData("v1|c|person|0|Ali Soilih", "Ali Soilih", "a revolutionary Islamic socialist")]
    [InlineData("v1|c|timeline|1||||", "Timeline", "the 1990s")]
    [InlineData("v1|c|timeline|0|1977|1978-03||Ali Soilih", "Ali Soilih", "15 March 1978")]
    [InlineData("v1|c|timeline|0|||#f72c5dd8d39d0fa1|", "Comoros–North Korea relations", "6 July 1975")]
    [InlineData("v1|c|onthisday|0|2027-12-03", "On this day: 3 December 2027", "**3 December 1983** · 44 years ago")]
    [InlineData("v1|c|articles|0", "One article", "13 dated events")]
    public async Task Work_after_a_restart_and_answer_whoever_presses_alone(string customId, string title, string text)
    {
        var afterRestart = new Chatter(seed.Library);

        var (verb, reply) = await afterRestart.Presses(ReplyButton.Action("Old", customId), by: 99);

        verb.ShouldBe("respond Private");
        reply.Embeds[0].Title.ShouldBe(title);
        reply.Embeds[0].Description.ShouldNotBeNull().ShouldContain(text);
    }

    [Theory]
    [InlineData("v1|c|person|0|Ali Soilih", "No article mentions **Ali Soilih**.")]
    [InlineData("v1|c|person|0|#0123456789abcdef", "This button has lost what it pointed to")]
    [InlineData("v1|p|timeline|0|||Comoros|", "I have not read an article called **Comoros**.")]
    [InlineData("v1|p|timeline|0|||#f72c5dd8d39d0fa1|", "This button has lost what it pointed to")]
    [InlineData("v1|c|onthisday|1|2027-12-03", "This button has lost what it pointed to")]
    [InlineData("v1|p|articles|3", "I have not read any article yet.")]
    public async Task Say_so_kindly_where_their_article_is_gone(string customId, string text)
    {
        var folder = Directory.CreateTempSubdirectory("almanac-").FullName;
        try
        {
            using var empty = ArticleLibrary.Open(folder);

            var (_, reply) = await new Chatter(empty).Presses(ReplyButton.Action("Old", customId), by: 99);

            reply.Visibility.ShouldBe(Visibility.Private);
            ReplyText.Of(reply).ShouldContain(text);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
