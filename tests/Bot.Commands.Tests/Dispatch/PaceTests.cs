using Bot.Commands.Chat;
using Bot.Commands.Dispatch;

namespace Bot.Commands.Tests.Dispatch;

public sealed class PaceTests : Dispatching
{
    private readonly CommandDispatcher _dispatcher;

    public PaceTests() =>
        _dispatcher = new CommandDispatcher(new CommandCatalog([new FakeCommand()], [new FakeMessageCommand()]), Time, Log, new Pace(Time));

    [Fact]
    public async Task Five_commands_at_once_are_answered_and_the_sixth_is_asked_to_wait()
    {
        (await AnsweredAsync(Slash(), 6)).ShouldBe(5);

        Responder.Verbs[^1].ShouldBe("respond Private");
        Responder.Reply!.Content.ShouldBe("One thing after the other, please: I can answer you again in 2 seconds.");
    }

    [Fact]
    public async Task After_two_seconds_one_more_is_answered()
    {
        await AnsweredAsync(Slash(), 5);

        Time.Advance(TimeSpan.FromSeconds(1.5));
        (await AnsweredAsync(Slash(), 1)).ShouldBe(0);
        Responder.Reply!.Content.ShouldNotBeNull().ShouldEndWith("in 1 second.");
        Time.Advance(TimeSpan.FromSeconds(0.5));
        (await AnsweredAsync(Slash(), 2)).ShouldBe(1);
    }

    [Fact]
    public async Task Who_has_rested_may_ask_five_again()
    {
        await AnsweredAsync(Slash(), 20);
        Time.Advance(TimeSpan.FromSeconds(10));

        (await AnsweredAsync(Slash(), 20)).ShouldBe(5);
    }

    [Fact]
    public async Task Others_are_not_slowed_down()
    {
        await AnsweredAsync(Slash(), 20);

        (await AnsweredAsync(Slash() with { Origin = Someone with { User = new UserId(2) } }, 5)).ShouldBe(5);
    }

    [Fact]
    public async Task Commands_on_messages_count_with_the_others_and_presses_on_their_own()
    {
        await AnsweredAsync(Slash(), 4);

        (await AnsweredAsync(Use("Fake this"), 3)).ShouldBe(1);
        (await AnsweredAsync(Press("v1|c|fake|1"), 12)).ShouldBe(10);
    }

    [Fact]
    public async Task Someone_who_types_fast_is_offered_nothing_for_a_moment_and_can_still_send()
    {
        for (var key = 0; key < 30; key++)
        {
            await HandleAsync(Typing());
            Responder.Choices!.Count.ShouldBe(2);
        }

        await HandleAsync(Typing());
        Responder.Choices.ShouldBe([]);
        (await AnsweredAsync(Slash(), 1)).ShouldBe(1);
        Time.Advance(TimeSpan.FromSeconds(0.2));
        await HandleAsync(Typing());
        Responder.Choices!.Count.ShouldBe(2);
    }

    [Fact]
    public void Remembers_only_people_who_were_there_a_moment_ago()
    {
        var measure = new Measure(5, TimeSpan.FromSeconds(2), Time);
        for (ulong person = 0; person < 10_000; person++)
        {
            measure.Take(new UserId(person));
            Time.Advance(TimeSpan.FromSeconds(1));
        }

        measure.Count.ShouldBeLessThan(20);
    }

    [Fact]
    public async Task Without_a_pace_nobody_is_slowed_down()
    {
        for (var count = 0; count < 50; count++)
        {
            await HandleAsync(new FakeCommand(), Slash());
        }

        Responder.Verbs.Count(verb => verb is "respond Channel").ShouldBe(50);
    }

    /// <returns>How many of so many were answered, and not put off.</returns>
    private async Task<int> AnsweredAsync(Interaction interaction, int times)
    {
        var answered = 0;
        for (var count = 0; count < times; count++)
        {
            await HandleAsync(interaction);
            answered += Responder.Reply!.Content?.StartsWith("One thing after the other", StringComparison.Ordinal) == true ? 0 : 1;
        }

        return answered;
    }

    private Task HandleAsync(Interaction interaction) =>
        _dispatcher.HandleAsync(interaction, Responder, TestContext.Current.CancellationToken);
}
