using Bot.Commands.Chat;
using Discord;

namespace Bot.Transport.DiscordNet;

/// <summary>Replies as the library takes them.</summary>
internal static class ReplyMapping
{
    public static async Task<IMessage> SendAsync(IMessageChannel channel, Reply reply, RequestOptions options)
    {
        if (reply.Files.Count == 0)
        {
            return await channel.SendMessageAsync(
                reply.Content, embeds: Embeds(reply), components: Components(reply), allowedMentions: Mentions(reply.Ping), options: options);
        }

        return await channel.SendFilesAsync(
            Files(reply), reply.Content, embeds: Embeds(reply), components: Components(reply), allowedMentions: Mentions(reply.Ping), options: options);
    }

    public static async Task RespondAsync(IDiscordInteraction interaction, Reply reply, RequestOptions options)
    {
        var isPrivate = reply.Visibility == Visibility.Private;
        await (reply.Files.Count == 0
            ? interaction.RespondAsync(
                reply.Content, Embeds(reply), ephemeral: isPrivate, allowedMentions: Mentions(reply.Ping), components: Components(reply), options: options)
            : interaction.RespondWithFilesAsync(
                Files(reply), reply.Content, Embeds(reply), ephemeral: isPrivate, allowedMentions: Mentions(reply.Ping), components: Components(reply), options: options));
    }

    public static async Task FollowUpAsync(IDiscordInteraction interaction, Reply reply, RequestOptions options)
    {
        var isPrivate = reply.Visibility == Visibility.Private;
        await (reply.Files.Count == 0
            ? interaction.FollowupAsync(
                reply.Content, Embeds(reply), ephemeral: isPrivate, allowedMentions: Mentions(reply.Ping), components: Components(reply), options: options)
            : interaction.FollowupWithFilesAsync(
                Files(reply), reply.Content, Embeds(reply), ephemeral: isPrivate, allowedMentions: Mentions(reply.Ping), components: Components(reply), options: options));
    }

    /// <summary>What the reply does not have, the message loses.</summary>
    public static void Replace(MessageProperties message, Reply reply)
    {
        message.Content = reply.Content ?? "";
        message.Embeds = Embeds(reply);
        message.Components = Components(reply) ?? new ComponentBuilder().Build();
        message.Attachments = Files(reply);
        message.AllowedMentions = Mentions(null);
    }

    private static AllowedMentions Mentions(RoleId? role) =>
        new(AllowedMentionTypes.None) { RoleIds = role is { } one ? [one.Value] : [] };

    private static Embed[] Embeds(Reply reply) => [.. reply.Embeds.Select(embed => new EmbedBuilder
    {
        Title = embed.Title,
        Url = embed.Url,
        Description = embed.Description,
        Color = embed.Colour is { } colour ? new Color((uint)colour) : null,
        Footer = embed.Footer is { } footer ? new EmbedFooterBuilder { Text = footer } : null,
        Fields = [.. embed.Fields.Select(field => new EmbedFieldBuilder { Name = field.Name, Value = field.Value, IsInline = field.Inline })],
    }.Build())];

    private static MessageComponent? Components(Reply reply) => reply.Buttons.Count == 0
        ? null
        : new ComponentBuilder
        {
            ActionRows = [.. reply.Buttons.Chunk(ChatLimits.ButtonsPerRow).Select(row =>
                new ActionRowBuilder { Components = [.. row.Select(IMessageComponent (button) => Button(button))] })],
        }.Build();

    private static ButtonComponent Button(ReplyButton button) => new ButtonBuilder
    {
        Label = button.Label,
        CustomId = button.CustomId,
        Url = button.Url,
        Style = button.Url is null ? ButtonStyle.Secondary : ButtonStyle.Link,
        IsDisabled = button.Disabled,
    }.Build();

    private static List<FileAttachment> Files(Reply reply) =>
        [.. reply.Files.Select(file => new FileAttachment(new MemoryStream(file.Bytes.ToArray()), file.Name, file.Description))];
}
