using System.Text.Json;
using Bot.Articles.Dates;
using Bot.Articles.Structure;

namespace Bot.Evaluation.Timex;

/// <summary>
/// <c>timex FILE [--predictions OUT] [--errors]</c>: how well dates are read, on a file in WikiWars form. A table, and
/// last one JSON line. "Calendar" and "days" are the tags whose own value is such a date, of the gold and of the
/// predicted ones alike: a duration counts for neither, and a date where the gold has a duration is a false one.
/// </summary>
internal static class TimexCommand
{
    public static int Run(IReadOnlyList<string> arguments)
    {
        if (arguments.Count == 0 || !File.Exists(arguments[0]))
        {
            Console.Error.WriteLine("Usage: timex FILE [--predictions OUT] [--errors], with a FILE of JSON lines in WikiWars form.");
            return 2;
        }
        var (all, calendar, days) = (new TimexScore(), new TimexScore(), new TimexScore());
        var lines = new List<string>();
        foreach (var text in AnnotatedText.Read(arguments[0]))
        {
            var predicted = Predict(text.Text);
            all.Add(text.Times, predicted);
            calendar.Add([.. text.Times.Where(time => time.IsCalendar)], [.. predicted.Where(time => time.IsCalendar)]);
            days.Add([.. text.Times.Where(time => time.IsDay)], [.. predicted.Where(time => time.IsDay)]);
            lines.Add(Line(text, predicted));
            if (arguments.Contains("--errors", StringComparer.Ordinal))
            {
                TimexErrors.Print(text, predicted);
            }
        }
        if (arguments.ToList().IndexOf("--predictions") is var option && option >= 0 && option + 1 < arguments.Count)
        {
            File.WriteAllLines(arguments[option + 1], lines);
        }
        Print(all, calendar, days);
        return 0;
    }

    /// <summary>A range counts as its two ends, for TIMEX2 tags each.</summary>
    private static List<AnnotatedTime> Predict(string text) =>
        [.. from mention in DateReader.ReadTimes(ArticleParser.Parse(text, ""))
            from part in mention is DateMention { Ends.Count: > 0 } range ? (IEnumerable<TimeMention>)range.Ends : [mention]
            select new AnnotatedTime(part.Span.Start, part.Span.End, TimexValue.Of(part))];

    private static void Print(TimexScore all, TimexScore calendar, TimexScore days)
    {
        Console.WriteLine("            strict F1  relaxed F1  value F1   value P   value R");
        foreach (var (name, score) in new[] { ("all kinds", all), ("calendar", calendar), ("days", days) })
        {
            Console.WriteLine(
                $"{name,-10}{score.Strict,11:F1}{score.Relaxed,12:F1}{score.Value,10:F1}{score.ValuePrecision,10:F1}{score.ValueRecall,10:F1}");
        }
        Console.WriteLine(JsonSerializer.Serialize(new
        {
            strict = Math.Round(all.Strict, 2),
            relaxed = Math.Round(all.Relaxed, 2),
            value = Math.Round(all.Value, 2),
            calendarValue = Math.Round(calendar.Value, 2),
            dayP = Math.Round(days.ValuePrecision, 2),
            dayR = Math.Round(days.ValueRecall, 2),
        }));
    }

    private static string Line(AnnotatedText text, IReadOnlyList<AnnotatedTime> predicted) => JsonSerializer.Serialize(new
    {
        id = text.Id,
        text = text.Text,
        timexes = predicted.Select(time => new
        {
            start = time.Start,
            end = time.End,
            text = text.Text[time.Start..time.End],
            value = time.Value,
        }),
    });
}
