namespace Bot.Commands.Chat;

/// <summary>Discord's rules for command definitions.</summary>
internal static class SlashCommandRules
{
    public static void Check(SlashCommandDefinition command) => throw new NotSupportedException();
}
