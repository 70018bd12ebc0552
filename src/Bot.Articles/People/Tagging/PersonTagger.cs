using System.Runtime.InteropServices;
using Bot.Articles.People.Words;

namespace Bot.Articles.People.Tagging;

/// <summary>Marks the words of a run that are people's names: the best tag sequence under a first-order linear model.</summary>
internal sealed class PersonTagger(ITagWeights weights)
{
    private readonly List<(float Outside, float Begin, float Inside)> _scores = [];
    private readonly List<(byte Outside, byte Begin, byte Inside)> _from = [];
    private readonly int[] _rows = new int[FeatureExtractor.Most];

    /// <param name="tags">Filled with one tag for each token of the run.</param>
    public void Tag(ref FeatureExtractor features, int first, int end, in SentenceWords sentence, Span<NameTag> tags) =>
        Tag(ref features, first, end, sentence, tags, [], 0, 0);

    /// <param name="right">
    /// While learning, the right tags: each of them must win by <paramref name="margin"/>, and where there is no name by
    /// <paramref name="outsideMargin"/>.
    /// </param>
    public void Tag(
        ref FeatureExtractor features, int first, int end, in SentenceWords sentence, Span<NameTag> tags, ReadOnlySpan<NameTag> right, float margin, float outsideMargin)
    {
        _scores.Clear();
        for (var i = first; i < end; i++)
        {
            var count = features.Fill(i, first, end, sentence, _rows);
            var score = weights.Sum(_rows.AsSpan(0, count));
            _scores.Add(right.IsEmpty ? score : Handicapped(score, right[i], right[i] == NameTag.Outside ? outsideMargin : margin));
        }

        Decode(CollectionsMarshal.AsSpan(_scores), tags);
    }

    private static (float Outside, float Begin, float Inside) Handicapped((float Outside, float Begin, float Inside) score, NameTag right, float margin) =>
        right switch
        {
            NameTag.Outside => score with { Outside = score.Outside - margin },
            NameTag.Begin => score with { Begin = score.Begin - margin },
            _ => score with { Inside = score.Inside - margin },
        };

    private void Decode(ReadOnlySpan<(float Outside, float Begin, float Inside)> scores, Span<NameTag> tags)
    {
        _from.Clear();
        var (outside, begin, inside) = (0f, float.NegativeInfinity, float.NegativeInfinity);
        foreach (var score in scores)
        {
            var (toOutside, fromOutside) = Best(outside + weights.Step(NameTag.Outside, NameTag.Outside), begin + weights.Step(NameTag.Begin, NameTag.Outside), inside + weights.Step(NameTag.Inside, NameTag.Outside));
            var (toBegin, fromBegin) = Best(outside + weights.Step(NameTag.Outside, NameTag.Begin), begin + weights.Step(NameTag.Begin, NameTag.Begin), inside + weights.Step(NameTag.Inside, NameTag.Begin));
            var (toInside, fromInside) = Best(float.NegativeInfinity, begin + weights.Step(NameTag.Begin, NameTag.Inside), inside + weights.Step(NameTag.Inside, NameTag.Inside));
            (outside, begin, inside) = (toOutside + score.Outside, toBegin + score.Begin, toInside + score.Inside);
            _from.Add((fromOutside, fromBegin, fromInside));
        }

        var tag = (NameTag)Best(outside, begin, inside).From;
        for (var i = scores.Length - 1; i >= 0; i--)
        {
            tags[i] = tag;
            var from = _from[i];
            tag = (NameTag)(tag switch { NameTag.Outside => from.Outside, NameTag.Begin => from.Begin, _ => from.Inside });
        }
    }

    private static (float Value, byte From) Best(float outside, float begin, float inside)
    {
        if (outside >= begin && outside >= inside)
        {
            return (outside, (byte)NameTag.Outside);
        }

        return begin >= inside ? (begin, (byte)NameTag.Begin) : (inside, (byte)NameTag.Inside);
    }
}
