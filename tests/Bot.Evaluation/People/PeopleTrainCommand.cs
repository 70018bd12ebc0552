using Bot.Articles.People;
using Bot.Articles.People.Tagging;

namespace Bot.Evaluation.People;

/// <summary>
/// <c>people-train DATA [--folds N] [--show SET] [--out FILE]</c>: learns the tagger's model from WikiGold, CrossNER, Universal NER
/// and Re-DocRED in the folder DATA. With folds it also reports each set's figures on documents
/// that were held out, and lists the errors on one set.
/// </summary>
internal static class PeopleTrainCommand
{
    private const int Passes = 12;

    public static int Run(string[] arguments)
    {
        var data = arguments[0];
        var folds = Option(arguments, "--folds") is { } text ? int.Parse(text) : 0;
        var show = Option(arguments, "--show");
        var sets = Sets(data).ToList();
        for (var fold = 0; fold < folds; fold++)
        {
            var held = fold;
            var learned = sets.SelectMany(set => set.Documents.Where((_, index) => index % folds != held)).ToList();
            var weights = new PackedWeights(TaggerTrainer.Train(learned, Passes));
            foreach (var set in sets)
            {
                set.Scores.Add(Measure(set.Documents.Where((_, index) => index % folds == held), weights, string.Equals(set.Name, show, StringComparison.Ordinal), set.Name.EndsWith(".json")));
            }
        }

        foreach (var group in sets.Where(_ => folds > 0).GroupBy(set => set.Collection))
        {
            var score = new Score();
            group.ToList().ForEach(set => score.Add(set.Scores));
            Console.WriteLine($"{group.Key,-34}{score}");
        }

        if (Option(arguments, "--out") is { } path)
        {
            TaggerTrainer.Save(TaggerTrainer.Train([.. sets.SelectMany(set => set.Documents)], Passes), path);
        }

        return 0;
    }

    private static IEnumerable<Set> Sets(string data)
    {
        var files = Directory.EnumerateFiles(data, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (file.EndsWith(".conll.txt") || file.EndsWith(".iob2") || (file.Contains("crossner") && file.EndsWith(".txt") && !file.Contains("README")))
            {
                yield return new Set(Path.GetFileName(file), [.. ConllReader.Read(file)]);
            }
            else if (file.EndsWith("dev_revised.json"))
            {
                yield return new Set(Path.GetFileName(file), [.. ReDocRedReader.Read(file)]);
            }
        }
    }

    private static Score Measure(IEnumerable<AnnotatedDocument> documents, PackedWeights weights, bool show, bool strings)
    {
        var score = new Score();
        foreach (var document in documents)
        {
            var found = PeopleCommand.Names(PeopleReader.Read(document.Article, weights));
            if (strings)
            {
                score.Add(document.Strings(document.Names), document.Strings(found));
            }
            else
            {
                score.Add(document.Names, found);
            }

            if (show)
            {
                document.Names.Except(found).Select(span => "missed " + PeopleCommand.Context(document, span)).ToList().ForEach(Console.WriteLine);
                found.Except(document.Names).Select(span => "wrong  " + PeopleCommand.Context(document, span)).ToList().ForEach(Console.WriteLine);
            }
        }

        return score;
    }

    private static string? Option(string[] arguments, string name)
    {
        var at = Array.IndexOf(arguments, name);
        return at >= 0 && at + 1 < arguments.Length ? arguments[at + 1] : null;
    }

    private sealed record Set(string Name, IReadOnlyList<AnnotatedDocument> Documents)
    {
        /// <summary>CrossNER's fifteen files are one collection.</summary>
        public string Collection => Name.EndsWith(".txt", StringComparison.Ordinal) && !Name.EndsWith(".conll.txt", StringComparison.Ordinal) ? "CrossNER" : Name;

        public Score Scores { get; } = new();
    }
}
