namespace Bot.Commands.Chat;

/// <summary>Discord's rules for messages, see <see cref="ChatLimits"/>.</summary>
internal static class ReplyRules
{
    public static void Check(Reply reply) => throw new NotSupportedException();
}
