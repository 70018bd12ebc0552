using System.Text;
using System.Text.RegularExpressions;

namespace Bot.Commands.Tests.Chat;

/// <summary>What a reader sees of Markdown, by Discord's rules: an independent reading of the subset that replies use.</summary>
internal sealed partial class RenderedMarkdown
{
    private readonly StringBuilder _text = new();

    private RenderedMarkdown()
    {
    }

    public string Text => _text.ToString();

    public List<string> Links { get; } = [];

    /// <summary>Signs of markup that stand open at the end, or that no rule of the subset explains.</summary>
    public List<string> Stray { get; } = [];

    public static RenderedMarkdown Of(string markdown)
    {
        var rendered = new RenderedMarkdown();
        foreach (var line in markdown.Split('\n'))
        {
            if (rendered._text.Length > 0)
            {
                _ = rendered._text.Append('\n');
            }

            rendered.Line(line);
        }

        return rendered;
    }

    private void Line(string line)
    {
        line = Prefix().Replace(line, "");
        if (Block().IsMatch(line))
        {
            Stray.Add(line);
        }

        var bold = false;
        for (var index = 0; index < line.Length;)
        {
            if (Escaped().Match(line, index) is { Success: true } escaped)
            {
                _ = _text.Append(escaped.Value[1]);
                index += 2;
            }
            else if (line.AsSpan(index).StartsWith("**"))
            {
                bold = !bold;
                index += 2;
            }
            else if (Link().Match(line, index) is { Success: true } link)
            {
                Links.Add(link.Groups["url"].Value);
                _ = _text.Append(Escape().Replace(link.Groups["text"].Value, "${sign}"));
                index += link.Length;
            }
            else
            {
                if (Active().Match(line, index) is { Success: true } active)
                {
                    Stray.Add(active.Value);
                }

                _ = line[index] == '\u200B' ? _text : _text.Append(line[index]);
                index++;
            }
        }

        if (bold)
        {
            Stray.Add("**");
        }
    }

    [GeneratedRegex(@"\A(?:> |- |-# )", RegexOptions.None, 1000)]
    private static partial Regex Prefix();

    [GeneratedRegex(@"\A\s*(?:#{1,3}\s|>{1,3}\s|[-+*]\s|-#\s|[0-9]+[.)]\s)", RegexOptions.None, 1000)]
    private static partial Regex Block();

    [GeneratedRegex(@"\G\\[^0-9A-Za-z\s]", RegexOptions.None, 1000)]
    private static partial Regex Escaped();

    [GeneratedRegex(@"\\(?<sign>[^0-9A-Za-z\s])", RegexOptions.None, 1000)]
    private static partial Regex Escape();

    [GeneratedRegex(@"\G\[(?<text>(?:\\.|[^\[\]\\])+)\]\((?<url>https?://[^\s()<>]+)\)", RegexOptions.Singleline, 1000)]
    private static partial Regex Link();

    [GeneratedRegex(@"\G(?:[*_~`|\\\[\]<>]|@everyone|@here|:[^\s:]+:|https?://|#[^\s])", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Active();
}
