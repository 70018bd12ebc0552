using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.FollowUps;
using Bot.Commands.Ask;
using Bot.Commands.Chat;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Commands.Tests.Ask;

public sealed class ChannelMemoryTests
{
    private readonly FakeTimeProvider _time = new();
    private readonly ChannelMemory _memory;

    public ChannelMemoryTests() => _memory = new ChannelMemory(_time);

    [Fact]
    public void What_one_asked_in_a_channel_another_goes_on_about()
    {
        _memory.Keep(In(channel: 3, user: 1), Visibility.Channel, Turn("one"));

        _memory.Last(In(channel: 3, user: 2), Visibility.Channel).ShouldNotBeNull().Text.ShouldBe("one");
        _memory.Last(In(channel: 4, user: 1), Visibility.Channel).ShouldBeNull();
    }

    [Fact]
    public void What_one_asked_privately_is_told_to_nobody_else()
    {
        _memory.Keep(In(channel: 3, user: 1), Visibility.Channel, Turn("shared"));
        _memory.Keep(In(channel: 3, user: 1), Visibility.Private, Turn("own"));

        _memory.Last(In(channel: 3, user: 1), Visibility.Private).ShouldNotBeNull().Text.ShouldBe("own");
        _memory.Last(In(channel: 3, user: 1), Visibility.Channel).ShouldNotBeNull().Text.ShouldBe("shared");
        _memory.Last(In(channel: 3, user: 2), Visibility.Private).ShouldNotBeNull().Text.ShouldBe("shared");
    }

    [Fact]
    public void A_private_question_goes_on_about_what_was_asked_last()
    {
        _memory.Keep(In(channel: 3, user: 1), Visibility.Private, Turn("own"));
        _time.Advance(TimeSpan.FromSeconds(1));
        _memory.Keep(In(channel: 3, user: 2), Visibility.Channel, Turn("shared"));

        _memory.Last(In(channel: 3, user: 1), Visibility.Private).ShouldNotBeNull().Text.ShouldBe("shared");
    }

    [Fact]
    public void In_a_direct_message_everyone_is_alone()
    {
        var origin = new InteractionOrigin(new UserId(1), null, null, ChatPermissions.None);
        _memory.Keep(origin, Visibility.Channel, Turn("one"));

        _memory.Last(origin, Visibility.Channel).ShouldNotBeNull();
        _memory.Last(origin with { User = new UserId(2) }, Visibility.Channel).ShouldBeNull();
    }

    [Fact]
    public void After_a_few_minutes_it_is_forgotten()
    {
        _memory.Keep(In(channel: 3, user: 1), Visibility.Channel, Turn("one"));
        _time.Advance(ChannelMemory.Kept);
        _memory.Last(In(channel: 3, user: 1), Visibility.Channel).ShouldNotBeNull();
        _time.Advance(TimeSpan.FromSeconds(1));
        _memory.Last(In(channel: 3, user: 1), Visibility.Channel).ShouldBeNull();
    }

    [Fact]
    public void Of_too_many_channels_those_that_were_silent_longest_are_forgotten()
    {
        for (var channel = 0; channel <= ChannelMemory.MostChannels; channel++)
        {
            _memory.Keep(In((ulong)channel, user: 1), Visibility.Channel, Turn("one"));
            _time.Advance(TimeSpan.FromMilliseconds(1));
        }

        _memory.Last(In(channel: 0, user: 1), Visibility.Channel).ShouldBeNull();
        _memory.Last(In(ChannelMemory.MostChannels, user: 1), Visibility.Channel).ShouldNotBeNull();
    }

    private static InteractionOrigin In(ulong channel, ulong user) => new(new UserId(user), new GuildId(2), new ChannelId(channel), ChatPermissions.None);

    private static Turn Turn(string text) => new(text, [], QuestionKind.What, [], null, null);
}
