using Bot.Guilds;

namespace Bot.Commands.Tests.Dispatch;

public sealed class NothingSavedTests : Dispatching
{
    [Fact]
    public async Task Where_nothing_could_be_saved_the_person_is_told_so_and_the_log_says_why()
    {
        await HandleAsync(new FakeCommand { Answering = _ => throw new GuildStoreException("guilds.db: the disk is full") }, Slash());

        Responder.Reply!.Content.ShouldBe(
            "Sorry, I cannot get at what I keep about servers just now. Nothing was saved, and nothing was changed. Please try again in a while; if it stays so, tell whoever runs me: reference **ff**.");
        Log.Lines.ShouldBe(["Error: /fake failed; the person was given the reference ff (guilds.db: the disk is full)"]);
    }
}
