using Bot.Commands.Chat;

namespace Bot.Commands.Dispatch;

/// <summary>Short lines for one person, where there is no answer to show.</summary>
internal static class Notice
{
    public static Reply Of(string markdown) =>
        new(Markdown.Truncate(markdown, ChatLimits.Content), visibility: Visibility.Private);

    /// <param name="command">As people see it: with a slash where it is typed.</param>
    public static Reply UnknownCommand(string command) =>
        Of($"I do not know the command {Markdown.Bold(Markdown.Escape(command))}. {Markdown.Bold("/help")} lists those that I know.");

    /// <param name="wait">Until the person may go on.</param>
    public static Reply TooFast(TimeSpan wait)
    {
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        return Of($"One thing after the other, please: I can answer you again in {seconds} {(seconds == 1 ? "second" : "seconds")}.");
    }

    public static Reply StaleButton() =>
        Of($"This button has lost what it pointed to: it is from another version of me, or its article is gone. Please use the command again; {Markdown.Bold("/help")} lists them all.");

    /// <param name="reference">Under which the log tells what happened.</param>
    public static Reply Failure(string reference) =>
        Of($"Sorry, something went wrong on my side and I could not answer. If it happens again, please tell whoever runs me: reference {Markdown.Bold(reference)}.");

    /// <inheritdoc cref="Failure"/>
    public static Reply NothingSaved(string reference) =>
        Of($"Sorry, I cannot get at what I keep about servers just now. Nothing was saved, and nothing was changed. Please try again in a while; if it stays so, tell whoever runs me: reference {Markdown.Bold(reference)}.");
}
