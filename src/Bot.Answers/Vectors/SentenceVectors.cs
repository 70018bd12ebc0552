using System.Collections.Concurrent;
using System.Numerics.Tensors;
using Bot.Answers.Ask.Analysis;
using Bot.Knowledge.Passages;

namespace Bot.Answers.Vectors;

/// <summary>The vectors of sentences, kept for the next question: they depend on nothing but the text.</summary>
internal static class SentenceVectors
{
    /// <summary>About 25 MB.</summary>
    private const int Most = 12_000;

    private static readonly ConcurrentDictionary<string, float[]> Known = new(StringComparer.Ordinal);

    /// <summary>How well a sentence answers a question, or says the same as a statement, by what they mean: from -1 to 1.</summary>
    /// <param name="asked">As <see cref="OfQuestion"/> or <see cref="OfStatement"/> gives it.</param>
    public static float Likeness(float[] asked, Passage sentence) => TensorPrimitives.Dot<float>(asked, Of(sentence));

    /// <summary>With slips of the pen corrected, and the mark that people leave away.</summary>
    public static float[] OfQuestion(AnalysedQuestion question)
    {
        var text = question.Corrected.Count == 0 ? question.Text : string.Join(' ', question.Words.Select(word => word.Text));
        return SentenceEncoder.English.EncodeQuestion($"{text.TrimEnd(' ', '?', '.', '!')}?");
    }

    public static float[] OfStatement(string statement) => SentenceEncoder.English.Encode($"{statement}.");

    /// <summary>Of a sentence with the title of its article, which it mostly leaves out.</summary>
    private static float[] Of(Passage sentence)
    {
        var text = $"{sentence.ArticleTitle}: {sentence.Text}";
        if (Known.TryGetValue(text, out var known))
        {
            return known;
        }

        if (Known.Count >= Most)
        {
            Known.Clear();
        }

        return Known[text] = SentenceEncoder.English.Encode(text);
    }
}
