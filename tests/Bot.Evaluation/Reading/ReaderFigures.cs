using Bot.Answers.Vectors;

namespace Bot.Evaluation.Reading;

/// <summary>How well a reader finds the answer in a sentence, and tells sentences with and without one.</summary>
internal static class ReaderFigures
{
    public static void Print(AnswerReader reader, IReadOnlyList<ReaderLesson> unseen, Action<string> say)
    {
        var read = unseen.AsParallel().AsOrdered().Select(lesson => (
            Lesson: lesson,
            Answer: lesson.Answer is { } answer ? reader.Read(lesson.Question, answer.Sentence) : null,
            Other: lesson.Others.Count > 0 ? reader.Read(lesson.Question, lesson.Others[0]) : null)).ToList();
        var spans = read.Where(one => !one.Lesson.AsksYesNo).ToList();
        var f1 = spans.Where(one => one.Answer is not null).Select(one => F1(one.Lesson.Answer!, one.Answer!)).ToList();
        say($"F1 of pieces {100 * f1.Average():0.0}, exact {100 * f1.Average(score => score > 0.999 ? 1.0 : 0):0.0}");
        say($"answers before silence {Before(spans.Select(one => one.Answer?.LogOdds), spans.Select(one => one.Other?.LogOdds)):0.000}");
        var verdicts = read.Where(one => one.Lesson.AsksYesNo).ToList();
        if (verdicts.Exists(one => one.Answer is not null))
        {
            say($"yes told from no {100 * verdicts.Where(one => one.Answer is not null).Average(one => one.Answer!.Yes > one.Answer.No == one.Lesson.Answer!.IsYes ? 1.0 : 0):0.0}");
            say($"yes and no before neither {Before(verdicts.Select(one => -one.Answer?.Neither), verdicts.Select(one => -one.Other?.Neither)):0.000}");
        }
    }

    /// <summary>How often one is larger than another.</summary>
    private static double Before(IEnumerable<float?> ones, IEnumerable<float?> others)
    {
        var below = others.OfType<float>().Order().ToList();
        return ones.OfType<float>().Average(one =>
        {
            var place = below.BinarySearch(one);
            return (place < 0 ? ~place : place) / (double)below.Count;
        });
    }

    private static double F1(ReaderAnswer answer, SentenceReading reading)
    {
        var (first, last) = (answer.Sentence.Words[reading.Run.First].First, answer.Sentence.Words[reading.Run.Last].Last);
        return answer.Places.Max(place =>
        {
            var shared = Math.Min(last, place.Last) - Math.Max(first, place.First) + 1;
            return shared <= 0 ? 0 : 2.0 * shared / (last - first + 1 + place.Last - place.First + 1);
        });
    }
}
