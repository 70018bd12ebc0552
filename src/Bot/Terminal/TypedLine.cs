using Bot.Commands.Chat;

namespace Bot.Terminal;

/// <summary>What a person meant by a line.</summary>
internal abstract record TypedLine
{
    private TypedLine()
    {
    }

    public sealed record Nothing : TypedLine;

    public sealed record Quit : TypedLine;

    /// <param name="Number">Of a button of the last reply, from 1.</param>
    public sealed record Press(int Number) : TypedLine;

    public sealed record Command(CommandName Name, SlashValues Values) : TypedLine;

    /// <param name="Message">Says what to type instead.</param>
    public sealed record Mistake(string Message) : TypedLine;
}
