using Bot.Commands.Chat;

namespace Bot.Terminal;

/// <summary>Shows replies to the person in front of it: as cards on a screen, or as plain text in a pipe.</summary>
internal interface IReplyWriter
{
    void Write(Reply reply);

    /// <summary>A word of the terminal itself, not of Almanac.</summary>
    void Say(string line);
}
