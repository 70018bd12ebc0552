using Bot.Commands.Chat;

namespace Bot.Transport.Rest;

/// <summary>The bot's secret, in a wrapping that does not print it.</summary>
internal sealed class BotToken
{
    private BotToken(string secret) => Secret = secret;

    public string Secret { get; }

    /// <summary>Takes what people paste: white space around it, and the word <c>Bot</c> of a header, are no part of it.</summary>
    /// <exception cref="ChatStoppedException">It is missing, or cannot be a token.</exception>
    public static BotToken Read(string? text)
    {
        var secret = (text ?? "").Trim();
        if (secret.StartsWith("Bot ", StringComparison.OrdinalIgnoreCase))
        {
            secret = secret[4..].Trim();
        }

        if (secret.Length == 0)
        {
            throw new ChatStoppedException(Remedies.TokenMissing);
        }

        return secret.All(c => c is > ' ' and <= '~')
            ? new BotToken(secret)
            : throw new ChatStoppedException(Remedies.TokenMalformed);
    }

    public override string ToString() => "(secret)";
}
