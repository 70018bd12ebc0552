using System.Diagnostics;
using Bot.Answers.Learning;

namespace Bot.Evaluation.Learning;

/// <summary>
/// <c>train FILE.json|FOLDER... [--out FOLDER]</c>: learns the models of answering from files in SQuAD form and folders in that of the CMU set, prints how they do on
/// articles that they have not seen, and writes those that have seen all into a folder. The same files give the same models.
/// </summary>
internal static class TrainCommand
{
    private const int Folds = 2;

    public static int Run(string[] args)
    {
        var sources = args.TakeWhile(arg => !arg.StartsWith("--", StringComparison.Ordinal)).ToList();
        if (sources.Count == 0 || !sources.TrueForAll(Path.Exists) || args[sources.Count..] is not ([] or ["--out", _]))
        {
            Console.Error.WriteLine("Usage: train FILE.json|FOLDER... [--out FOLDER]");
            return 2;
        }

        var watch = Stopwatch.StartNew();
        var lessons = LessonReader.Read(sources, Folds);
        Say($"{lessons.Count} questions read");
        var course = new Course(lessons, Folds, Say);
        course.Run();
        CourseFigures.Print(course, Console.WriteLine);
        if (args is [.., "--out", var folder])
        {
            Write(course.Models[^1], folder);
            Say($"models written to {folder}");
        }

        return 0;

        void Say(string text) => Console.WriteLine($"{watch.Elapsed.TotalSeconds,5:0} s  {text}");
    }

    private static void Write(AnswerModels models, string folder)
    {
        foreach (var (name, model) in new[] { ("ranking", models.Ranking), ("spans", models.Spans), ("trust", models.Trust) })
        {
            using var file = File.Create(Path.Combine(folder, $"{name}.trees"));
            model.Write(file);
        }

        using var calibration = File.CreateText(Path.Combine(folder, "calibration.tsv"));
        models.Calibration.Write(calibration);
    }
}
