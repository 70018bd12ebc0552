using Bot.Answers.Vectors;

namespace Bot.Evaluation.Reading;

/// <summary>How well a reader finds the answer in a sentence, and tells sentences with and without one.</summary>
internal static class ReaderFigures
{
    public static void Print(AnswerReader reader, IReadOnlyList<ReaderExample> unseen, Action<string> say)
    {
        var readings = unseen.AsParallel().AsOrdered().Select(example => (example, Reading: reader.Read(example.Question, example.Sentence))).ToList();
        var answered = readings.Where(one => one.example.Places.Count > 0).ToList();
        say($"F1 of pieces {100 * answered.Average(one => F1(one.example, one.Reading)):0.0}, exact {100 * answered.Average(one => F1(one.example, one.Reading) > 0.999 ? 1.0 : 0):0.0}");
        var silent = readings.Where(one => one.example.Places.Count == 0).Select(one => one.Reading.LogOdds).Order().ToList();
        say($"answers before silence {answered.Average(one => silent.Count(other => other < one.Reading.LogOdds) / (double)silent.Count):0.000}");
    }

    private static double F1(ReaderExample example, SentenceReading reading)
    {
        var (first, last) = (example.Sentence.Words[reading.Run.First].First, example.Sentence.Words[reading.Run.Last].Last);
        return example.Places.Max(place =>
        {
            var shared = Math.Min(last, place.Last) - Math.Max(first, place.First) + 1;
            return shared <= 0 ? 0 : 2.0 * shared / (last - first + 1 + place.Last - place.First + 1);
        });
    }
}
