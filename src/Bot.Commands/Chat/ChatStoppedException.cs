namespace Bot.Commands.Chat;

/// <summary>The chat refuses this bot, and trying again would not help.</summary>
/// <param name="message">One line for the operator: what is wrong and what to do. Never holds a token.</param>
public sealed class ChatStoppedException(string message) : Exception(message);
