using System.Text.Json;

namespace Bot.Evaluation.Squad;

/// <summary><c>squad FILE.json [--sample N] [--seed S] [--predictions OUT.json]</c>: each question is put to its whole article.</summary>
internal static class SquadCommand
{
    public static int Run(string[] args)
    {
        if (args.Length == 0 || !File.Exists(args[0]) || args.Length % 2 == 0)
        {
            Console.Error.WriteLine("Usage: squad FILE.json [--sample N] [--seed S] [--predictions OUT.json]");
            return 2;
        }

        var options = args[1..].Chunk(2).ToDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);
        var file = SquadFile.Read(args[0]);
        var articles = new SquadArticles();
        using var library = TemporaryLibrary.Read(folder => articles.Write(file, folder));
        var run = new SquadRun(library.Answering, articles);
        var results = Questions(file, options)
            .Select(asked => run.Ask(file.Data[asked.Article], asked.Paragraph, asked.Question, file.Data[(asked.Article + 1) % file.Data.Count]))
            .ToList();
        if (options.TryGetValue("--predictions", out var predictions))
        {
            File.WriteAllText(predictions, JsonSerializer.Serialize(results.ToDictionary(result => result.Question.Id, result => result.Given, StringComparer.Ordinal)));
        }

        var figures = SquadFigures.Of(results);
        foreach (var (name, value) in figures)
        {
            Console.WriteLine($"{name,-26}{value:0.##}");
        }

        Console.WriteLine(JsonSerializer.Serialize(figures.ToDictionary(figure => figure.Key, figure => Math.Round(figure.Value, 4), StringComparer.Ordinal)));
        return 0;
    }

    private static IEnumerable<(int Article, SquadParagraph Paragraph, SquadQuestion Question)> Questions(SquadFile file, Dictionary<string, string> options)
    {
        var all = file.Data
            .SelectMany((article, index) => article.Paragraphs.SelectMany(paragraph => paragraph.Qas.Select(question => (index, paragraph, question))))
            .ToArray();
        if (!options.TryGetValue("--sample", out var sample))
        {
            return all;
        }

        new Random(int.Parse(options.GetValueOrDefault("--seed", "1"))).Shuffle(all);
        return all.Take(int.Parse(sample));
    }
}
