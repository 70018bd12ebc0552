using System.Text;
using Bot.Commands.Chat;

namespace Bot.Terminal;

/// <summary>Writes replies as lines of text, with an empty line behind each.</summary>
internal sealed class PlainWriter(TextWriter output, MarkdownReader markdown) : IReplyWriter
{
    public void Write(Reply reply)
    {
        var text = new StringBuilder();
        AppendText(text, reply.Content);
        foreach (var embed in reply.Embeds)
        {
            AppendEmbed(text, embed);
        }

        foreach (var file in reply.Files)
        {
            AppendLine(text, $"(file {file.Name}: {file.Description})");
        }

        foreach (var link in ButtonBar.Links(reply))
        {
            AppendLine(text, $"{link.Label}: {link.Url}");
        }

        if (ButtonBar.Line(reply) is { Length: > 0 } buttons)
        {
            AppendLine(text, buttons);
        }

        output.Write(text.Append('\n'));
        output.Flush();
    }

    public void Say(string line)
    {
        output.Write($"{PlainText.Clean(line)}\n");
        output.Flush();
    }

    private void AppendEmbed(StringBuilder text, ReplyEmbed embed)
    {
        if (embed.Title is { } title)
        {
            text.Append(Join(markdown.ReadInline(title)));
            text.Append(embed.Url is { } url && WebAddress.Is(url) ? $" ({url})\n" : "\n");
        }

        AppendText(text, embed.Description);
        foreach (var field in embed.Fields)
        {
            text.Append(Join(markdown.ReadInline(field.Name))).Append(":\n");
            AppendText(text, field.Value);
        }

        AppendLine(text, embed.Footer);
    }

    private void AppendText(StringBuilder text, string? content)
    {
        if (content is null)
        {
            return;
        }

        foreach (var line in markdown.Read(content))
        {
            text.Append(line.Kind switch
            {
                ChatLineKind.Quote => "> ",
                ChatLineKind.Bullet => "- ",
                _ => "",
            });
            text.Append(line.Kind == ChatLineKind.Quote ? Join(line.Runs.Select(Marked)) : Join(line.Runs)).Append('\n');
        }
    }

    private static void AppendLine(StringBuilder text, string? line)
    {
        if (line is not null)
        {
            text.Append(PlainText.Clean(line)).Append('\n');
        }
    }

    /// <summary>Bold inside a quotation is the answer that it holds, which should be seen without colours, too.</summary>
    private static ChatRun Marked(ChatRun run) => run.Bold ? run with { Text = $"*{run.Text}*" } : run;

    private static string Join(IEnumerable<ChatRun> runs) =>
        string.Concat(runs.Select(run => run.Url is null ? run.Text : $"{run.Text} ({run.Url})"));
}
