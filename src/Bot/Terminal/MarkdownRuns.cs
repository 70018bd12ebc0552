using System.Text;

namespace Bot.Terminal;

/// <summary>Reads the inside of one line: escapes, bold, links, timestamps. What is not well formed stands for itself.</summary>
internal sealed class MarkdownRuns(string line, TimeZoneInfo zone)
{
    private readonly List<ChatRun> _runs = [];
    private readonly StringBuilder _text = new();
    private bool _bold;
    private string? _url;

    public IReadOnlyList<ChatRun> Read()
    {
        ReadBetween(0, line.Length);
        EndRun();
        return _runs;
    }

    private void ReadBetween(int start, int end)
    {
        for (var at = start; at < end;)
        {
            at += line[at] switch
            {
                '\\' when at + 1 < end && (char.IsPunctuation(line[at + 1]) || char.IsSymbol(line[at + 1])) => Escaped(at),
                '*' when at + 1 < end && line[at + 1] == '*' => BoldMark(),
                '[' when _url is null => Link(at, end),
                '<' => Timestamp(at, end),
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

    private int BoldMark()
    {
        EndRun();
        _bold = !_bold;
        return 2;
    }

    private int Link(int at, int end)
    {
        var textEnd = Find(']', at + 1, end);
        if (textEnd < 0 || textEnd + 1 >= end || line[textEnd + 1] != '(')
        {
            return Literal('[');
        }

        var urlEnd = line.IndexOf(')', textEnd, end - textEnd);
        if (urlEnd < 0 || !WebAddress.Is(line[(textEnd + 2)..urlEnd]))
        {
            return Literal('[');
        }

        EndRun();
        _url = line[(textEnd + 2)..urlEnd];
        ReadBetween(at + 1, textEnd);
        EndRun();
        _url = null;
        return urlEnd + 1 - at;
    }

    private int Timestamp(int at, int end)
    {
        var close = line.IndexOf('>', at, end - at);
        if (close < 0 || !DiscordTimestamp.TryShow(line[(at + 1)..close], zone, out var time))
        {
            return Literal('<');
        }

        _text.Append(time);
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

    private void EndRun()
    {
        if (_text.Length > 0)
        {
            _runs.Add(new ChatRun(_text.ToString(), _bold, _url));
            _text.Clear();
        }
    }
}
