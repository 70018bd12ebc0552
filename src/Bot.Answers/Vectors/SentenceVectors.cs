using System.Collections.Concurrent;
using System.Numerics.Tensors;

namespace Bot.Answers.Vectors;

/// <summary>The vectors of sentences, kept for the next question: they depend on nothing but the text.</summary>
internal static class SentenceVectors
{
    /// <summary>About 25 MB.</summary>
    private const int Most = 12_000;

    private static readonly ConcurrentDictionary<string, float[]> Known = new(StringComparer.Ordinal);

    /// <summary>How alike two texts are in what they mean, from -1 to 1.</summary>
    /// <param name="question">As <see cref="OfQuestion"/> gives it.</param>
    public static float Likeness(float[] question, string sentence) => TensorPrimitives.Dot<float>(question, Of(sentence));

    /// <summary>With the mark that people leave away.</summary>
    public static float[] OfQuestion(string question) => SentenceEncoder.English.Encode($"{question.TrimEnd(' ', '?', '.', '!')}?");

    public static float[] OfStatement(string statement) => SentenceEncoder.English.Encode($"{statement}.");

    private static float[] Of(string sentence)
    {
        if (Known.TryGetValue(sentence, out var known))
        {
            return known;
        }

        if (Known.Count >= Most)
        {
            Known.Clear();
        }

        return Known[sentence] = SentenceEncoder.English.Encode(sentence);
    }
}
