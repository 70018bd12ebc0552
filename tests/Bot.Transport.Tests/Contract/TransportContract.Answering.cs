using System.Text;
using Bot.Commands.Chat;
using Bot.Transport.Tests.Fake;
using Bot.Transport.Tests.Support;

namespace Bot.Transport.Tests.Contract;

public abstract partial class TransportContract
{
    [Fact]
    public virtual async Task A_command_is_answered_in_the_channel()
    {
        await using var bot = await StartAsync((interaction, responder) =>
            responder.RespondAsync(new Reply($"You asked: {((SlashInteraction)interaction).Values.Text("question")}"), Cancel));

        var reply = await Discord.User("ada").Types("ask", ("question", "When?"));

        reply.Content.ShouldBe("You asked: When?");
        reply.IsEphemeral.ShouldBeFalse();
        reply.MentionsNobody.ShouldBeTrue();
        Discord.Refusals.ShouldBeEmpty();
    }

    [Fact]
    public virtual async Task A_private_answer_is_seen_by_the_person_alone()
    {
        await using var bot = await StartAsync((_, responder) =>
            responder.RespondAsync(new Reply("Psst.", visibility: Visibility.Private), Cancel));

        (await Discord.User("ada").Types("ask", ("question", "?"))).IsEphemeral.ShouldBeTrue();
    }

    [Theory]
    [InlineData(Visibility.Channel, false)]
    [InlineData(Visibility.Private, true)]
    public virtual async Task An_answer_that_takes_time_is_promised_and_then_completed(Visibility visibility, bool ephemeral)
    {
        var work = new TaskCompletionSource();
        await using var bot = await StartAsync(async (_, responder) =>
        {
            await responder.DeferAsync(visibility, Cancel);
            await work.Task;
            await responder.CompleteAsync(new Reply("Here it is, @everyone."), Cancel);
        });

        var sent = await Discord.User("ada").Sends("ask", ("question", "?"));
        (await sent.FirstAnswer()).IsThinking.ShouldBeTrue();
        work.SetResult();
        var reply = await sent.Reply();

        reply.Content.ShouldBe("Here it is, @everyone.");
        reply.IsEphemeral.ShouldBe(ephemeral);
        reply.MentionsNobody.ShouldBeTrue();
        Discord.Refusals.ShouldBeEmpty();
    }

    [Fact]
    public virtual async Task More_messages_may_follow_an_answer()
    {
        await using var bot = await StartAsync(async (_, responder) =>
        {
            await responder.RespondAsync(new Reply("First."), Cancel);
            await responder.FollowUpAsync(new Reply("Second.", visibility: Visibility.Private), Cancel);
        });

        var sent = await Discord.User("ada").Sends("ask", ("question", "?"));

        (await sent.Reply()).Content.ShouldBe("First.");
        var second = await sent.FollowUp();
        second.Content.ShouldBe("Second.");
        second.IsEphemeral.ShouldBeTrue();
        second.MentionsNobody.ShouldBeTrue();
    }

    [Fact]
    public virtual async Task Cards_arrive_with_all_their_parts()
    {
        var card = new ReplyEmbed("Title", "https://example.org/a#b", "Description", "Footer")
        {
            Colour = 0x336699,
            Fields = [new ReplyField("Name", "Value", Inline: true)],
        };
        await using var bot = await StartAsync((_, responder) => responder.RespondAsync(new Reply(embeds: [card]), Cancel));

        var embed = (await Discord.User("ada").Types("ask", ("question", "?"))).Embeds.ShouldHaveSingleItem();

        (embed.Title, embed.Url, embed.Description, embed.Footer, embed.Colour)
            .ShouldBe(("Title", "https://example.org/a#b", "Description", "Footer", 0x336699));
        var field = embed.Fields.ShouldHaveSingleItem();
        (field.Name, field.Value, field.IsInline).ShouldBe(("Name", "Value", true));
    }

    [Fact]
    public virtual async Task Files_arrive_with_their_words_for_people_who_cannot_see_them()
    {
        var file = new ReplyFile("map.txt", Encoding.UTF8.GetBytes("a map"), "A map of the islands");
        await using var bot = await StartAsync((_, responder) => responder.RespondAsync(new Reply("See:", files: [file]), Cancel));

        var seen = (await Discord.User("ada").Types("ask", ("question", "?"))).Files.ShouldHaveSingleItem();

        (seen.Name, seen.Description).ShouldBe(("map.txt", "A map of the islands"));
        Encoding.UTF8.GetString(seen.Bytes.Span).ShouldBe("a map");
        Discord.Refusals.ShouldBeEmpty();
    }

    [Fact]
    public virtual async Task Fifty_people_at_once_are_all_answered()
    {
        var everyone = new TaskCompletionSource();
        var waiting = 0;
        await using var bot = await StartAsync(async (interaction, responder) =>
        {
            if (Interlocked.Increment(ref waiting) == 50)
            {
                everyone.SetResult();
            }

            await everyone.Task;
            await responder.RespondAsync(new Reply(((SlashInteraction)interaction).Values.Text("question")), Cancel);
        });

        var replies = await Task.WhenAll(Enumerable.Range(0, 50).Select(i => Discord.User($"person {i}").Types("ask", ("question", $"q{i}"))));

        replies.Select(r => r.Content).ShouldBe(Enumerable.Range(0, 50).Select(i => $"q{i}"));
    }

    [Fact]
    public virtual async Task A_command_that_fails_leaves_the_others_alone()
    {
        await using var bot = await StartAsync((interaction, responder) => ((SlashInteraction)interaction).Values.Text("question") is "bad"
            ? throw new InvalidDataException("made to fail")
            : responder.RespondAsync(new Reply("fine"), Cancel));

        await Discord.User("eve").Sends("ask", ("question", "bad"));

        (await Discord.User("ada").Types("ask", ("question", "good"))).Content.ShouldBe("fine");
    }

    [Fact]
    public virtual async Task An_answer_that_comes_too_late_does_not_stop_the_bot()
    {
        await using var bot = await StartAsync(async (interaction, responder) =>
        {
            if (((SlashInteraction)interaction).Values.Text("question") is "hard")
            {
                DiscordClock.Advance(TimeSpan.FromSeconds(3.1));
            }

            await responder.RespondAsync(new Reply("answer"), Cancel);
            await responder.FollowUpAsync(new Reply("more"), Cancel);
        });

        await Discord.User("eve").Sends("ask", ("question", "hard"));
        await Discord.Until(d => d.Refusals.Any(r => r.Contains("10062", StringComparison.Ordinal)), "the refusal");

        (await Discord.User("ada").Types("ask", ("question", "easy"))).Content.ShouldBe("answer");
    }

    [Fact]
    public virtual async Task An_answer_that_another_process_gave_first_does_not_stop_the_bot()
    {
        var other = new TaskCompletionSource();
        await using var bot = await StartAsync(async (_, responder) =>
        {
            await other.Task;
            await responder.RespondAsync(new Reply("mine"), Cancel);
        });
        using var process = new RawClient(Discord);

        var sent = await Discord.User("eve").Sends("ask", ("question", "?"));
        await process.SendAsync(HttpMethod.Post, $"/interactions/{sent.Id}/{sent.Token}/callback", """{"type":4,"data":{"content":"theirs"}}""");
        other.SetResult();
        await Discord.Until(d => d.Refusals.Any(r => r.Contains("40060", StringComparison.Ordinal)), "the refusal");

        (await sent.Reply()).Content.ShouldBe("theirs");
        (await Discord.User("ada").Types("ask", ("question", "?"))).Content.ShouldBe("mine");
    }

    [Fact]
    public virtual async Task An_answer_that_Discord_refuses_does_not_stop_the_bot()
    {
        await using var bot = await StartAsync((_, responder) => responder.RespondAsync(new Reply("answer"), Cancel));
        Discord.Faults.FailNext(404, "/callback");

        await Discord.User("eve").Sends("ask", ("question", "lost"));
        await Discord.Until(d => d.Requests.Any(r => r.Status == 404), "the refusal");

        (await Discord.User("ada").Types("ask", ("question", "good"))).Content.ShouldBe("answer");
    }
}
