using System.Text;
using Bot.Articles.Dates;
using Bot.Articles.People;
using Bot.Articles.Structure;
using Bot.Knowledge.Extraction;
using Bot.Knowledge.Reading;

namespace Bot.Benchmarks;

/// <summary>
/// In this process, in its own processor time, which another load on the machine leaves alone: how fast article text is read, step by step, on one text of 1, 5 and 50 MB that is made
/// of the given articles; and what hostile lines of 1 MB cost beside honest text of the same length. Events are what the
/// whole takes beyond the other steps, passages among them.
/// </summary>
internal static class ReadingFigures
{
    private const int Megabyte = 1_000_000;

    /// <summary>Until the runtime has compiled everything for speed.</summary>
    private const int WarmUps = 4;

    private static readonly (string Name, Action<string> Run)[] Steps =
    [
        ("parse and sentences", text => ArticleParser.Parse(text, "Text")),
        ("dates", text => DateReader.Read(Parsed(text))),
        ("people", text => PeopleReader.Read(Parsed(text))),
        ("whole", text => KnowledgeExtractor.Extract(new ArticleFile("text.txt", "Text", text))),
    ];

    private static (string Text, ParsedArticle Article) _parsed = ("", ArticleParser.Parse("", ""));

    public static void Run(string folder, IReadOnlyList<int> megabytes)
    {
        var articles = string.Join("\n\n", Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText));
        if (articles.Length == 0)
        {
            Console.Error.WriteLine($"There is no article in '{folder}'.");
            return;
        }

        var warm = Cut(articles, Megabyte);
        for (var run = 0; run < WarmUps; run++)
        {
            _ = Measure(warm);
        }

        foreach (var size in megabytes)
        {
            var text = Cut(articles, size * Megabyte);
            var bytes = Encoding.UTF8.GetByteCount(text);
            Figures.Title($"Reading {bytes / 1e6:N1} MB");
            foreach (var (name, time, allocated) in Measure(text))
            {
                Figures.Row(name, time > 0 ? $"{bytes / 1e6 / time:N2} MB/s" : "too fast to tell", $"{time:N2} s, {allocated / (double)bytes:N1} kB allocated for a kB of text");
            }
        }

        foreach (var (line, text) in Hostile(warm))
        {
            var honest = Measure(warm); // again each time: what else the machine does changes from minute to minute
            Figures.Title($"1 MB {line}, times as long as honest text");
            foreach (var ((name, time, _), (_, usual, _)) in Measure(text).Zip(honest))
            {
                Figures.Row(name, $"{time / usual:N2}");
            }
        }
    }

    private static IEnumerable<(string Line, string Text)> Hostile(string honest)
    {
        yield return ("of digits", new string('7', Megabyte));
        yield return ("of opening brackets", new string('(', Megabyte));
        yield return ("of capitals", new string('A', Megabyte));
        yield return ("of capitalised words", Repeat("Aaa "));
        yield return ("of \"the the\"", Repeat("the "));
        yield return ("of \"1 1 1\"", Repeat("1 "));
        yield return ("of full stops", new string('.', Megabyte));
        yield return ("of one sentence", honest.Replace('.', ',').ReplaceLineEndings(" "));
        yield return ("of names in a list", Repeat("John Smith, Mary Jones, and the "));
        yield return ("of names that are no words", Invented());
        yield return ("of dates", Repeat("on 1 May 1990 and in the "));
        yield return ("of \"1990-\"", Repeat("1990-"));
        yield return ("of \"1990. \"", Repeat("1990. "));
        yield return ("of \"1/1/\"", Repeat("1/1/"));
    }

    private static string Invented()
    {
        var text = new StringBuilder(Megabyte);
        for (var number = 1u; text.Length < Megabyte; number++)
        {
            var letters = number * 2654435761; // spreads over all bits
            text.Append((char)('A' + (letters % 26)));
            for (var rest = letters / 26; rest > 26; rest /= 26)
            {
                text.Append((char)('a' + (rest % 26)));
            }

            text.Append(number % 2 == 0 ? " and the " : " ");
        }

        return text.ToString();
    }

    private static string Repeat(string piece) => new StringBuilder().Insert(0, piece, Megabyte / piece.Length).ToString();

    private static string Cut(string articles, int length)
    {
        var text = new StringBuilder(length);
        while (text.Length < length)
        {
            text.Append(articles, 0, Math.Min(articles.Length, length - text.Length)).Append("\n\n");
        }

        return text.ToString();
    }

    private static List<(string Name, double Seconds, long Allocated)> Measure(string text)
    {
        var figures = Steps.Select(step => Measure(step.Name, step.Run, text)).ToList();
        var (rest, restAllocated) = (figures.Take(3).Sum(step => step.Seconds), figures.Take(3).Sum(step => step.Allocated));
        figures.Insert(3, ("events", Math.Max(0, figures[3].Seconds - rest), Math.Max(0, figures[3].Allocated - restAllocated)));
        return figures;
    }

    /// <summary>The best of three runs of a short text; one of a long one.</summary>
    private static (string Name, double Seconds, long Allocated) Measure(string name, Action<string> run, string text)
    {
        _ = Parsed(text);
        var best = double.MaxValue; // in seconds
        var allocated = 0L;
        for (var repeat = 0; repeat < (text.Length > 2 * Megabyte ? 1 : 3); repeat++)
        {
            GC.Collect();
            var (before, clock) = (GC.GetAllocatedBytesForCurrentThread(), Environment.CpuUsage.TotalTime);
            run(text);
            best = Math.Min(best, (Environment.CpuUsage.TotalTime - clock).TotalSeconds);
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        }

        return (name, best, allocated);
    }

    private static ParsedArticle Parsed(string text)
    {
        _parsed = ReferenceEquals(_parsed.Text, text) ? _parsed : (text, ArticleParser.Parse(text, "Text"));
        return _parsed.Article;
    }
}
