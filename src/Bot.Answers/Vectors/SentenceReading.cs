using Bot.Answers.Ask.Extraction;

namespace Bot.Answers.Vectors;

/// <summary>Where in a sentence the answer begins and ends, or whether it says yes or no, as natural logarithms of probabilities.</summary>
/// <param name="starts">By piece; the first is the mark before the sentence and stands for no answer.</param>
/// <param name="ends">In the same way.</param>
/// <param name="words">The first and the last piece of each word.</param>
internal sealed class SentenceReading(float[] starts, float[] ends, IReadOnlyList<(int First, int Last)> words)
{
    private static readonly float Never = MathF.Log(AnswerReader.LeastShare);

    private readonly (WordRun Run, float Score) _best = BestOf(starts, ends, words);

    /// <summary>Of a question for yes or no: that the sentence says yes.</summary>
    public float Yes { get; init; }

    /// <summary>That it says no.</summary>
    public float No { get; init; }

    /// <summary>That it says neither.</summary>
    public float Neither { get; init; }

    /// <summary>That the sentence does not answer.</summary>
    public float Silent => starts[0] + ends[0];

    /// <summary>Of the best run of words.</summary>
    public float Best => _best.Score;

    /// <summary>The best run of words; the first word where none was read.</summary>
    public WordRun Run => _best.Run;

    /// <summary>How much likelier the best run is than silence.</summary>
    public float LogOdds => Best - Silent;

    /// <summary>A word that was not read has the least of all.</summary>
    public float Start(int word) => word < words.Count ? starts[words[word].First] : Never;

    /// <inheritdoc cref="Start"/>
    public float End(int word) => word < words.Count ? ends[words[word].Last] : Never;

    private static (WordRun Run, float Score) BestOf(float[] starts, float[] ends, IReadOnlyList<(int First, int Last)> words)
    {
        var best = (Run: new WordRun(0, 0), Score: 2 * Never);
        for (var first = 0; first < words.Count; first++)
        {
            for (var last = first; last < Math.Min(words.Count, first + SentenceSpans.LongestRun); last++)
            {
                var score = starts[words[first].First] + ends[words[last].Last];
                best = score > best.Score ? (new WordRun(first, last), score) : best;
            }
        }

        return best;
    }
}
