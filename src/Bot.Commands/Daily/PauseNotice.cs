using Bot.Commands.Chat;
using Bot.Guilds.Subscriptions;

namespace Bot.Commands.Daily;

/// <summary>What a server reads, where it reads Discord's own notices, when its daily post cannot come any more.</summary>
public static class PauseNotice
{
    public static Reply Of(ChannelId channel, PauseReason reason) => new(
        $"My daily post for {Markdown.Mention(channel)} is paused: {ScheduleText.Reason(reason)}. It goes on by itself once that is put right. "
        + $"{Markdown.Bold("/daily check")} tells what is missing, {Markdown.Bold("/daily set")} chooses another channel.");
}
