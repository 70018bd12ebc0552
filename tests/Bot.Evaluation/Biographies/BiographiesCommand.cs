using System.Text.Json;
using Bot.Articles.People;
using Bot.Articles.Structure;
using Bot.Evaluation.People;

namespace Bot.Evaluation.Biographies;

/// <summary>
/// <c>biographies FILE.jsonl [--predictions OUT] [--errors]</c>: GUM's lives. A table, and last one JSON line
/// <c>{"sentenceF1","when","found","wrongMerges"}</c> in per cent.
/// </summary>
internal static class BiographiesCommand
{
    public static int Run(IReadOnlyList<string> arguments)
    {
        if (arguments.Count == 0 || !File.Exists(arguments[0]))
        {
            Console.Error.WriteLine("Usage: biographies FILE.jsonl [--predictions OUT] [--errors], with a FILE in GUM-bio form.");
            return 2;
        }

        var (sentences, people) = (new Score(), new PeopleScore());
        var (right, dates) = (0, 0);
        var (errors, lines) = (new List<string>(), new List<string>());
        foreach (var life in Biography.Read(arguments[0]))
        {
            var article = ArticleParser.Parse(life.Text, life.Title);
            var read = PeopleReader.Read(article);
            var (missed, wrong) = SentenceScore.Add(life, article, sentences);
            var when = WhenScore.Of(life.Text, life.Dates);
            people.Add(life, read);
            (right, dates) = (right + when.Right, dates + when.All);
            errors.AddRange(missed.Select(end => "no end: " + end).Concat(wrong.Select(end => "wrong end: " + end)).Concat(when.Misses));
            lines.Add(BiographyPrediction.Line(life, article, read));
        }

        if (arguments.Contains("--errors", StringComparer.Ordinal))
        {
            errors.Concat(people.Errors).ToList().ForEach(Console.WriteLine);
        }

        if (arguments.ToList().IndexOf("--predictions") is var option && option >= 0 && option + 1 < arguments.Count)
        {
            File.WriteAllLines(arguments[option + 1], lines);
        }

        Print(sentences, people, right, dates);
        return 0;
    }

    private static void Print(Score sentences, PeopleScore people, int right, int dates)
    {
        Console.WriteLine($"{"sentences",-22}{sentences}");
        Console.WriteLine($"{"'when' values right",-22}{right} of {dates}");
        Console.WriteLine($"{"people found",-22}{people.Found} of {people.People} named in their own right, {people.AllFound} of {people.All} of all");
        Console.WriteLine($"{"wrong merges",-22}{people.WronglyMerged} of {people.Ours} people read");
        Console.WriteLine($"{"pronouns, descriptions",-22} {people.References.Right} of {people.References.Said} right");
        Console.WriteLine(JsonSerializer.Serialize(new
        {
            sentenceF1 = Math.Round(sentences.F, 2),
            when = Share(right, dates),
            found = Share(people.Found, people.People),
            wrongMerges = Share(people.WronglyMerged, people.Ours),
        }));
    }

    private static double Share(int part, int whole) => whole == 0 ? 0 : Math.Round(100.0 * part / whole, 2);
}
