using System.Numerics.Tensors;
using Bot.Answers.Ask.Analysis;
using Bot.Knowledge.Passages;

namespace Bot.Answers.Vectors;

/// <summary>The vectors of sentences, kept for the next question: they depend on nothing but the text.</summary>
internal static class SentenceVectors
{
    /// <summary>About 25 MB.</summary>
    private const int Most = 12_000;

    private static readonly TextCache<float[]> Known = new(Most);

    /// <summary>How well a sentence answers a question, or says the same as a statement, by what they mean: from -1 to 1.</summary>
    /// <param name="asked">As <see cref="OfQuestion"/> or <see cref="OfStatement"/> gives it.</param>
    public static float Likeness(float[] asked, Passage sentence) => TensorPrimitives.Dot<float>(asked, Of(sentence));

    public static float[] OfQuestion(AnalysedQuestion question) => SentenceEncoder.English.EncodeQuestion(TextOf(question));

    /// <summary>With slips of the pen corrected, and the mark that people leave away.</summary>
    public static string TextOf(AnalysedQuestion question)
    {
        var text = question.Corrected.Count == 0 ? question.Text : string.Join(' ', question.Words.Select(word => word.Text));
        return $"{text.TrimEnd(' ', '?', '.', '!')}?";
    }

    public static float[] OfStatement(string statement) => SentenceEncoder.English.Encode($"{statement}.");

    /// <summary>Of a sentence with the title of its article, which it mostly leaves out.</summary>
    private static float[] Of(Passage sentence) => Known.GetOrAdd($"{sentence.ArticleTitle}: {sentence.Text}", SentenceEncoder.English.Encode);
}
