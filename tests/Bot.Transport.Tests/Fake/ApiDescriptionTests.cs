using FakeDiscord;
using FakeDiscord.Schemas;

namespace Bot.Transport.Tests.Fake;

public sealed class ApiDescriptionTests
{
    /// <summary>The bodies break nothing that the rules of the fake know.</summary>
    [Theory]
    [InlineData("PUT", "/applications/{0}/commands", """[{"name":"ask","description":"x","dm_permission":"no"}]""", "\"0\":{\"dm_permission\"")]
    [InlineData("PUT", "/applications/{0}/commands", """[{"name":"ask","description":"x","options":[{"type":3,"name":"a","description":"x","required":"yes"}]}]""", "\"options\":{\"0\":{\"required\"")]
    [InlineData("POST", "/channels/{1}/messages", """{"content":"x","tts":"yes"}""", "\"tts\"")]
    [InlineData("POST", "/channels/{1}/messages", """{"content":"x","embeds":[{"title":"x","footer":"text"}]}""", "\"embeds\":{\"0\":{\"footer\"")]
    [InlineData("POST", "/interactions/1/secret/callback", """{"type":4,"data":{"content":"x","allowed_mentions":{"parse":"users"}}}""", "\"allowed_mentions\":{\"parse\"")]
    [InlineData("POST", "/webhooks/{0}/secret", """{"content":5}""", "\"content\"")]
    [InlineData("PATCH", "/webhooks/{0}/secret/messages/@original", """{"components":{}}""", "\"components\"")]
    public async Task A_body_that_has_not_the_form_that_Discord_describes_is_refused(string method, string path, string body, string place)
    {
        Assert.SkipWhen(ApiDescription.OfThisMachine.Value is null, "Discord's description of its API is not on this machine.");
        await using var discord = await FakeDiscordServer.StartAsync();
        using var client = new RawClient(discord);

        var answer = await client.SendAsync(new HttpMethod(method), string.Format(path, discord.ApplicationId, discord.Channel("news").Id), body);

        answer.Code.ShouldBe(50035);
        answer.Body.ShouldContain(place);
        discord.Refusals.ShouldHaveSingleItem().ShouldContain("50035");
    }
}
