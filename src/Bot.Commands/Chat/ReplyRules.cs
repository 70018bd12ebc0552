namespace Bot.Commands.Chat;

/// <summary>Discord's rules for messages, see <see cref="ChatLimits"/>.</summary>
internal static class ReplyRules
{
    public static void Check(Reply reply)
    {
        Rule.That(
            !string.IsNullOrWhiteSpace(reply.Content) || reply.Embeds.Count > 0 || reply.Files.Count > 0,
            "A reply needs content, an embed or a file.");

        Rule.AtMost(reply.Content, ChatLimits.Content, "The content");
        CheckEmbeds(reply.Embeds);
        CheckButtons(reply.Buttons);
        CheckFiles(reply.Files);
    }

    private static void CheckEmbeds(IReadOnlyList<ReplyEmbed> embeds)
    {
        Rule.AtMost(embeds.Count, ChatLimits.Embeds, "embeds");
        foreach (var embed in embeds)
        {
            CheckEmbed(embed);
        }

        var total = embeds.Sum(TotalLength);
        Rule.That(total <= ChatLimits.EmbedTotal, $"All embeds together have {total} characters; {ChatLimits.EmbedTotal} are allowed.");

        // Discord folds embeds with the same address into the first of them.
        Rule.Distinct(embeds.Select(embed => embed.Url).OfType<string>(), "embed address");
    }

    private static void CheckEmbed(ReplyEmbed embed)
    {
        Rule.That(TotalLength(embed) > 0, "An embed needs a title, a description, a field or a footer.");
        Rule.AtMost(embed.Title, ChatLimits.EmbedTitle, "The title of an embed");
        Rule.AtMost(embed.Description, ChatLimits.EmbedDescription, "The description of an embed");
        Rule.AtMost(embed.Footer, ChatLimits.EmbedFooter, "The footer of an embed");
        Rule.AtMost(embed.Fields.Count, ChatLimits.EmbedFields, "fields in an embed");
        foreach (var field in embed.Fields)
        {
            Rule.Between(field.Name, ChatLimits.EmbedFieldName, "The name of a field");
            Rule.Between(field.Value, ChatLimits.EmbedFieldValue, "The value of a field");
        }

        if (embed.Url is not null)
        {
            Rule.WebAddress(embed.Url, ChatLimits.Url, "The address of an embed");
        }

        Rule.That(embed.Colour is null or (>= 0 and <= 0xFFFFFF), "The colour of an embed is from 0x000000 to 0xFFFFFF.");
    }

    private static void CheckButtons(IReadOnlyList<ReplyButton> buttons)
    {
        Rule.AtMost(buttons.Count, ChatLimits.Buttons, "buttons");
        foreach (var button in buttons)
        {
            Rule.Between(button.Label, ChatLimits.ButtonLabel, "The label of a button");
            if (button.Url is not null)
            {
                Rule.WebAddress(button.Url, ChatLimits.ButtonUrl, "The address of a button");
            }
            else
            {
                Rule.Between(button.CustomId, ChatLimits.CustomId, "The custom id of a button");
            }
        }

        Rule.Distinct(buttons.Select(button => button.CustomId).OfType<string>(), "custom id");
    }

    private static void CheckFiles(IReadOnlyList<ReplyFile> files)
    {
        Rule.AtMost(files.Count, ChatLimits.Files, "files");
        foreach (var file in files)
        {
            Rule.That(!string.IsNullOrWhiteSpace(file.Name), "A file needs a name.");
            Rule.That(file.Bytes.Length <= ChatLimits.FileBytes, $"A file has {file.Bytes.Length} bytes; {ChatLimits.FileBytes} are allowed.");
            Rule.AtMost(file.Description, ChatLimits.FileDescription, "The description of a file");
        }

        var total = files.Sum(file => (long)file.Bytes.Length);
        Rule.That(total <= ChatLimits.FilesBytes, $"All files together have {total} bytes; {ChatLimits.FilesBytes} are allowed.");
        Rule.Distinct(files.Select(file => file.Name), "file name");
    }

    private static int TotalLength(ReplyEmbed embed) =>
        Rule.Length(embed.Title) + Rule.Length(embed.Description) + Rule.Length(embed.Footer)
        + embed.Fields.Sum(field => Rule.Length(field.Name) + Rule.Length(field.Value));
}
