using System.Text;

namespace Bot.Terminal;

/// <summary>Reads one line: backslash escapes, bold, italic, links, timestamps. What is not well formed stands for itself.</summary>
internal sealed class MarkdownRuns(string line, TimeZoneInfo zone)
{
    private readonly List<ChatRun> _runs = [];
    private readonly StringBuilder _text = new();
    private bool _bold;
    private bool _italic;
    private string? _url;

    public IReadOnlyList<ChatRun> Read()
    {
        ReadUpTo(line.Length, 0);
        EndRun();
        return _runs;
    }

    private void ReadUpTo(int end, int start)
    {
        for (var at = start; at < end;)
        {
            at += line[at] switch
            {
                '\\' when at + 1 < end && char.IsAscii(line[at + 1]) && !char.IsAsciiLetterOrDigit(line[at + 1]) => Escaped(at),
                '*' => Stars(at),
                '_' when AtWordEdge(at) => ToggleItalic(),
                '[' when _url is null => Link(at, end),
                '<' => Bracketed(at, end),
                _ => Literal(line[at]),
            };
        }
    }

    private int Escaped(int at)
    {
        _text.Append(line[at + 1]);
        return 2;
    }

    private int Literal(char c)
    {
        _text.Append(c);
        return 1;
    }

    private int Stars(int at)
    {
        if (at + 1 < line.Length && line[at + 1] == '*')
        {
            EndRun();
            _bold = !_bold;
            return 2;
        }

        return ToggleItalic();
    }

    private int ToggleItalic()
    {
        EndRun();
        _italic = !_italic;
        return 1;
    }

    private int Link(int at, int end)
    {
        var close = Find(']', at + 1, end);
        if (close < 0 || close + 1 >= end || line[close + 1] != '(')
        {
            return Literal('[');
        }

        var urlEnd = Find(')', close + 2, end);
        if (urlEnd < 0 || !WebAddress.TryRead(line[(close + 2)..urlEnd], out var url))
        {
            return Literal('[');
        }

        EndRun();
        _url = url;
        ReadUpTo(close, at + 1);
        EndRun();
        _url = null;
        return urlEnd + 1 - at;
    }

    private int Bracketed(int at, int end)
    {
        var close = line.IndexOf('>', at, end - at);
        if (close < 0)
        {
            return Literal('<');
        }

        var inside = line[(at + 1)..close];
        if (DiscordTimestamp.TryShow(inside, zone, out var time))
        {
            _text.Append(time);
        }
        else if (inside is ['/', ..] && inside.LastIndexOf(':') is > 1 and var colon)
        {
            // A command that can be clicked on Discord: </ask:123>.
            _text.Append(inside.AsSpan(0, colon));
        }
        else if (WebAddress.TryRead(inside, out var url))
        {
            _text.Append(url);
        }
        else
        {
            return Literal('<');
        }

        return close + 1 - at;
    }

    /// <summary>The next such character that is not escaped, or -1.</summary>
    private int Find(char c, int from, int end)
    {
        for (var at = from; at < end; at++)
        {
            if (line[at] == '\\')
            {
                at++;
            }
            else if (line[at] == c)
            {
                return at;
            }
        }

        return -1;
    }

    private bool AtWordEdge(int at) =>
        at == 0 || at + 1 == line.Length || !char.IsLetterOrDigit(line[at - 1]) || !char.IsLetterOrDigit(line[at + 1]);

    private void EndRun()
    {
        if (_text.Length > 0)
        {
            _runs.Add(new ChatRun(_text.ToString(), _bold, _italic, _url));
            _text.Clear();
        }
    }
}
