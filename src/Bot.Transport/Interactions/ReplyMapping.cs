using Bot.Commands.Chat;
using Bot.Transport.Wire;

namespace Bot.Transport.Interactions;

/// <summary>Replies as Discord's API takes them.</summary>
internal static class ReplyMapping
{
    /// <summary>A message that is new.</summary>
    public static MessageBody ToNewMessage(Reply reply) => new()
    {
        Content = reply.Content,
        Embeds = reply.Embeds.Count == 0 ? null : Embeds(reply),
        Components = reply.Buttons.Count == 0 ? null : Rows(reply),
        Attachments = reply.Files.Count == 0 ? null : Attachments(reply),
        AllowedMentions = reply.Ping is { } role ? new AllowedMentions([], [new Snowflake(role.Value)]) : AllowedMentions.Nobody,
        Flags = reply.Visibility == Visibility.Private ? MessageFlags.Ephemeral : null,
    };

    /// <summary>A message that takes the place of another: what the reply does not have, the message loses.</summary>
    public static MessageBody ToReplacement(Reply reply) => new()
    {
        Content = reply.Content ?? "",
        Embeds = Embeds(reply),
        Components = Rows(reply),
        Attachments = Attachments(reply),
    };

    private static EmbedBody[] Embeds(Reply reply) => [.. reply.Embeds.Select(embed => new EmbedBody
    {
        Title = embed.Title,
        Url = embed.Url,
        Description = embed.Description,
        Color = embed.Colour,
        Footer = embed.Footer is { } footer ? new EmbedFooter(footer) : null,
        Fields = embed.Fields.Count == 0 ? null : [.. embed.Fields.Select(field => new EmbedField(field.Name, field.Value, field.Inline))],
    })];

    private static ActionRow[] Rows(Reply reply) =>
        [.. reply.Buttons.Chunk(ChatLimits.ButtonsPerRow).Select(row => new ActionRow(ComponentType.ActionRow, [.. row.Select(Button)]))];

    private static ButtonBody Button(ReplyButton button) => new()
    {
        Style = button.Url is null ? ButtonStyle.Secondary : ButtonStyle.Link,
        Label = button.Label,
        CustomId = button.CustomId,
        Url = button.Url,
        Disabled = button.Disabled ? true : null,
    };

    private static AttachmentBody[] Attachments(Reply reply) =>
        [.. reply.Files.Select((file, index) => new AttachmentBody(index, file.Name, file.Description))];
}
