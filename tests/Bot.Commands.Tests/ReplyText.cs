using Bot.Commands.Chat;

namespace Bot.Commands.Tests;

/// <summary>A reply as one text, so that tests can show whole replies.</summary>
internal static class ReplyText
{
    public static string Of(Reply reply)
    {
        var lines = new List<string>();
        if (reply.Content is { } content)
        {
            lines.Add(content);
        }

        foreach (var embed in reply.Embeds)
        {
            lines.Add($"= {embed.Title} =");
            lines.AddRange(embed.Description is { } description ? [description] : []);
            lines.AddRange(embed.Footer is { } footer ? [$"~ {footer}"] : []);
        }

        lines.AddRange(reply.Buttons.Select(button => $"({button.Label}) {button.CustomId ?? button.Url}"));
        return string.Join('\n', lines);
    }
}
