using System.Numerics.Tensors;
using Bot.Answers.Ask.Reading;
using Bot.Answers.Ask.Retrieval;
using Bot.Knowledge.Passages;

namespace Bot.Answers.Vectors;

/// <summary>
/// Reads a question and a sentence together and tells where in the sentence the answer begins and ends, or that it is not
/// there (Devlin et al. 2018, arXiv:1810.04805, section 4.3). The first layers are the sentence encoder's and read both apart,
/// so that a sentence is read once for all questions (Cao et al. 2020, arXiv:2005.00697); the others are the encoder's with
/// what was learned for this added. Safe for many threads.
/// </summary>
/// <param name="ofQuestion">Added to each piece of the question.</param>
/// <param name="ofSentence">Added to each piece of the sentence.</param>
/// <param name="layers">Those that read both together.</param>
/// <param name="start">How much of it a piece has tells whether the answer begins there.</param>
/// <param name="end">The same for where it ends.</param>
internal sealed class AnswerReader(float[] ofQuestion, float[] ofSentence, IReadOnlyList<EncoderLayer> layers, float[] start, float[] end)
{
    /// <summary>So many layers read a question and a sentence apart.</summary>
    public const int LayersApart = 4;

    /// <summary>Keeps logarithms finite.</summary>
    public const float LeastShare = 1e-9f;

    /// <summary>Of common length some 12 MB, at most 40.</summary>
    private const int Most = 200;

    private static readonly TextCache<SentenceStates> Known = new(Most);

    private static readonly Lazy<AnswerReader> Embedded = new(() => ReaderFile.Read(Resources.Open("reader.bin")));

    public static AnswerReader Shipped => Embedded.Value;

    /// <summary>What the first layers make of a question.</summary>
    public static float[] StatesOf(string question)
    {
        var encoder = SentenceEncoder.English;
        return encoder.Apply(encoder.Pieces.Cut(question, encoder.MostPieces), LayersApart);
    }

    /// <summary>What the first layers make of a sentence up to its last word, behind the title of its article; kept for the next question.</summary>
    public static SentenceStates StatesOf(Candidate candidate) =>
        Known.GetOrAdd($"{candidate.Passage.ArticleTitle}: {candidate.Passage.Text}", _ => StatesOf(candidate.Passage, candidate.Words));

    private static SentenceStates StatesOf(Passage sentence, IReadOnlyList<Word> words)
    {
        var encoder = SentenceEncoder.English;
        var (cut, places) = (new List<int> { encoder.Pieces.Begin }, new List<(int First, int Last)>());
        encoder.Pieces.Cut($"{sentence.ArticleTitle}: ", cut);
        var at = 0;
        foreach (var word in words)
        {
            encoder.Pieces.Cut(sentence.Text[at..word.Span.Start], cut);
            var first = cut.Count;
            encoder.Pieces.Cut(word.Text, cut);
            if (cut.Count >= encoder.MostPieces)
            {
                cut.RemoveRange(first, cut.Count - first);
                break;
            }

            places.Add((first, Math.Max(first, cut.Count - 1)));
            at = word.Span.End;
        }

        cut.RemoveRange(Math.Min(cut.Count, encoder.MostPieces - 1), Math.Max(0, cut.Count - encoder.MostPieces + 1));
        cut.Add(encoder.Pieces.End);
        return new SentenceStates(encoder.Apply(cut, LayersApart), places);
    }

    /// <param name="question">As <see cref="StatesOf(string)"/> gives it.</param>
    /// <param name="sentence">As <see cref="StatesOf(Candidate)"/> gives it.</param>
    public SentenceReading Read(float[] question, SentenceStates sentence)
    {
        var width = start.Length;
        var x = new float[sentence.States.Length + question.Length];
        sentence.States.CopyTo(x, 0);
        question.CopyTo(x, sentence.States.Length);
        for (var row = 0; row < x.Length; row += width)
        {
            TensorPrimitives.Add(x.AsSpan(row, width), row < sentence.States.Length ? ofSentence : ofQuestion, x.AsSpan(row, width));
        }

        var count = sentence.States.Length / width;
        for (var layer = 0; layer < layers.Count; layer++)
        {
            x = layers[layer].Apply(x, wanted: layer < layers.Count - 1 ? x.Length / width : count);
        }

        return new SentenceReading(LogShares(x, start), LogShares(x, end), sentence.Words);
    }

    private static float[] LogShares(ReadOnlySpan<float> x, ReadOnlySpan<float> direction)
    {
        var shares = new float[x.Length / direction.Length];
        for (var row = 0; row < shares.Length; row++)
        {
            shares[row] = TensorPrimitives.Dot(x.Slice(row * direction.Length, direction.Length), direction);
        }

        TensorPrimitives.SoftMax(shares, shares);
        TensorPrimitives.Add(shares, LeastShare, shares);
        TensorPrimitives.Log(shares, shares);
        return shares;
    }
}

/// <param name="States">A row for each piece.</param>
/// <param name="Words">The first and the last piece of each word; fewer than there are words where the sentence is too long.</param>
internal sealed record SentenceStates(float[] States, IReadOnlyList<(int First, int Last)> Words);
