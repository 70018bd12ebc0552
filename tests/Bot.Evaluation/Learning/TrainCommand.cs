using System.Diagnostics;
using Bot.Answers.Learning;
using Bot.Evaluation.Reading;

namespace Bot.Evaluation.Learning;

/// <summary>
/// <c>train FILE.json|FOLDER... [--chat FOLDER]... --readers FOLDER [--out FOLDER]</c>: learns the models of answering from files in SQuAD form, folders in that of the CMU set and
/// questions in chat to their articles, to those of folders of articles or to articles beside the questions, writes those that have seen all
/// into a folder, and prints how others do on articles that they have not seen. The same files give the same models.
/// </summary>
internal static class TrainCommand
{
    public const int Folds = 2;

    public static int Run(string[] args)
    {
        if (TrainSources.Parse(args) is not { Readers: { } folder } sources)
        {
            Console.Error.WriteLine("Usage: train FILE.json|FOLDER... [--chat FOLDER]... --readers FOLDER [--out FOLDER]");
            return 2;
        }

        var watch = Stopwatch.StartNew();
        var readers = ReaderCommand.ReadAll(folder);
        var (lessons, verdicts) = LessonReader.Read(sources.Files, sources.Chat, Folds, fewer: true);
        Say($"{lessons.Count} questions read, {verdicts.Count} for yes or no");
        var course = new Course(lessons, verdicts, readers, Say);
        course.Run();
        if (sources.Into is { } into)
        {
            Write(course.Models[^1], Directory.CreateDirectory(into).FullName);
            Say($"models written to {into}");
        }

        CourseFigures.Print(course, Console.WriteLine);
        return 0;

        void Say(string text) => Console.WriteLine($"{watch.Elapsed.TotalSeconds,5:0} s  {text}");
    }

    private static void Write(AnswerModels models, string folder)
    {
        foreach (var (name, model) in new[] { ("ranking", models.Ranking), ("spans", models.Spans), ("trust", models.Trust), ("verdicts", models.Verdicts) })
        {
            using var file = File.Create(Path.Combine(folder, $"{name}.trees"));
            model.Write(file);
        }

        foreach (var (name, calibration) in new[] { ("trust", models.Calibration), ("verdicts", models.VerdictCalibration) })
        {
            using var file = File.CreateText(Path.Combine(folder, $"{name}.tsv"));
            calibration.Write(file);
        }
    }
}
