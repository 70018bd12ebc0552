namespace Bot.Commands.Chat;

/// <summary>Discord's limits for what the bot sends. Lengths are UTF-16 code units of the trimmed text, which never undercounts.</summary>
public static class ChatLimits
{
    public const int Content = 2000;
    public const int Embeds = 10;
    public const int EmbedTitle = 256;
    public const int EmbedDescription = 4096;
    public const int EmbedFields = 25;
    public const int EmbedFieldName = 256;
    public const int EmbedFieldValue = 1024;
    public const int EmbedFooter = 2048;

    /// <summary>Titles, descriptions, fields and footers of all embeds of a message together.</summary>
    public const int EmbedTotal = 6000;

    public const int Buttons = 25;
    public const int ButtonsPerRow = 5;
    public const int ButtonLabel = 80;
    public const int CustomId = 100;
    public const int Url = 2048;
    public const int ButtonUrl = 512;
    public const int Files = 10;
    public const int FileDescription = 1024;
    public const int Choices = 25;
    public const int Choice = 100;
    public const int Nonce = 25;
}
