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

    /// <summary>Of one file, in bytes: what Discord allows everywhere.</summary>
    public const int FileBytes = 10 * 1024 * 1024;

    /// <summary>Of all files of a message, in bytes; the rest of the 25 MiB of a request is left for its text.</summary>
    public const int FilesBytes = 24 * 1024 * 1024;

    public const int CommandName = 32;
    public const int CommandDescription = 100;

    /// <summary>Options of a command, and subcommands.</summary>
    public const int Options = 25;

    /// <summary>Names, descriptions and values of a command with all its options together.</summary>
    public const int CommandTotal = 8000;

    /// <summary>Of a text that a person types into an option.</summary>
    public const int Text = 6000;

    /// <summary>Choices of an option, and suggestions of an autocomplete.</summary>
    public const int Choices = 25;

    /// <summary>The name of a choice or suggestion, and its value.</summary>
    public const int Choice = 100;
    public const int Nonce = 25;
}
