using System.Diagnostics;
using System.Globalization;
using Bot.Answers.Vectors;
using Bot.Evaluation.Learning;

namespace Bot.Evaluation.Reading;

/// <summary>
/// <c>reader FILE.json|FOLDER... [--chat FOLDER]... --out FOLDER</c>: teaches the sentence encoder to read a question and a
/// sentence together. Writes for each fold a reader that has not seen it, from which <c>train</c> learns, and prints how it does there.
/// </summary>
internal static class ReaderCommand
{
    /// <summary>Of so many questions that a reader has not seen one is put to it: they tell enough, and all take minutes.</summary>
    private const int Measured = 4;

    public static int Run(string[] args)
    {
        if (TrainSources.Parse(args) is not { Into: { } into } sources)
        {
            Console.Error.WriteLine("Usage: reader FILE.json|FOLDER... [--chat FOLDER]... --out FOLDER");
            return 2;
        }

        Directory.CreateDirectory(into);
        var watch = Stopwatch.StartNew();
        var (answers, verdicts) = LessonReader.Read(sources.Files, sources.Chat, TrainCommand.Folds, fewer: false);
        var lessons = ReaderLessons.Of(answers, verdicts);
        Say($"{lessons.Count} questions, {lessons.Count(lesson => lesson.AsksYesNo)} of them for yes or no, {lessons.Count(lesson => lesson.Answer is null)} without an answer");
        for (var fold = 0; fold < TrainCommand.Folds; fold++)
        {
            var file = FileOf(into, fold);
            using (var network = new ReaderTraining(Say).Learn([.. lessons.Where(lesson => lesson.Fold != fold)]))
            {
                network.Write(file);
            }

            Say($"{file} written");
            ReaderFigures.Print(Read(file), [.. lessons.Where(lesson => lesson.Fold == fold).Where((_, i) => i % Measured == 0)], Say);
        }

        return 0;

        void Say(string text) => Console.WriteLine($"{watch.Elapsed.TotalSeconds,5:0} s  {text}");
    }

    /// <returns>By fold: a reader that has not seen it.</returns>
    public static IReadOnlyList<AnswerReader> ReadAll(string folder) => [.. Enumerable.Range(0, TrainCommand.Folds).Select(fold => Read(FileOf(folder, fold)))];

    private static AnswerReader Read(string file)
    {
        using var stream = File.OpenRead(file);
        return ReaderFile.Read(stream);
    }

    private static string FileOf(string folder, int fold) => Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"reader{fold}.bin"));
}
