namespace Bot.Transport.Rest;

/// <summary>Those of Discord's error codes that the bot treats each in its own way.</summary>
internal static class ErrorCodes
{
    public const int UnknownChannel = 10003;
    public const int UnknownInteraction = 10062;
    public const int AlreadyAnswered = 40060;

    /// <summary>The fifteen minutes of an interaction are over. Comes with status 401, but says nothing of the bot's token.</summary>
    public const int InvalidWebhookToken = 50027;
}
