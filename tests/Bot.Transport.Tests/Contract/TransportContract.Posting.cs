using Bot.Commands.Chat;

namespace Bot.Transport.Tests.Contract;

public abstract partial class TransportContract
{
    [Fact]
    public virtual async Task Posts_to_a_channel()
    {
        var outcome = await PostAsync(Create(Discord), new Reply("On this day, @here", embeds: [new ReplyEmbed("1975")]), "day-1");

        var message = await Discord.Channel("news").Message();
        outcome.ShouldBe(new PostOutcome.Posted(new MessageId(ulong.Parse(message.Id))));
        message.AllText.ShouldBe("On this day, @here\n1975");
        message.MentionsNobody.ShouldBeTrue();
    }

    [Fact]
    public virtual async Task The_same_post_twice_makes_one_message()
    {
        var transport = Create(Discord);

        var first = await PostAsync(transport, new Reply("Once."), "day-1");
        var second = await PostAsync(transport, new Reply("Once."), "day-1");
        await PostAsync(transport, new Reply("Another day."), "day-2");

        second.ShouldBe(first);
        Discord.Channel("news").Messages.Select(m => m.Content).ShouldBe(["Once.", "Another day."]);
    }

    [Fact]
    public virtual async Task A_channel_that_is_no_more_is_told_apart_from_one_that_is_closed_to_the_bot()
    {
        var transport = Create(Discord);
        Discord.Channel("news").Refuses = 50013;
        var closed = await PostAsync(transport, new Reply("Hello."), "1");
        Discord.Channel("news").IsDeleted = true;
        var gone = await PostAsync(transport, new Reply("Hello."), "2");

        closed.ShouldBe(new PostOutcome.Refused(PostRefusal.Forbidden));
        gone.ShouldBe(new PostOutcome.Refused(PostRefusal.Gone));
    }

    [Fact]
    public virtual async Task A_post_that_meets_a_rate_limit_waits_and_is_made()
    {
        Discord.Faults.RateLimitNext("/messages", TimeSpan.FromSeconds(0.2));

        (await PostAsync(Create(Discord), new Reply("Patient."), "1")).ShouldBeOfType<PostOutcome.Posted>();
        Discord.Channel("news").Messages.Count.ShouldBe(1);
    }

    private Task<PostOutcome> PostAsync(IChatTransport transport, Reply reply, string nonce) =>
        transport.PostAsync(new ChannelId(ulong.Parse(Discord.Channel("news").Id)), reply, nonce, Cancel);
}
