using System.Runtime.InteropServices;
using Bot.Articles.People.Words;

namespace Bot.Articles.People.Tagging;

/// <param name="First">Index of its first token.</param>
/// <param name="End">Index behind its last token.</param>
internal readonly record struct NameInText(int First, int End, TextSpan Span);

/// <summary>The names of people in an article, as the tagger sees them.</summary>
internal static class NameTagging
{
    /// <summary>In words. So many with a capital in a row are no prose: who wrote them meant nobody by a capital.</summary>
    private const int LongestRun = 60;

    /// <returns>In text order, not overlapping.</returns>
    public static List<NameInText> Find(ArticleWords words, ITagWeights weights)
    {
        var found = new List<NameInText>();
        var tagger = new PersonTagger(weights);
        var features = new FeatureExtractor(words, new DocumentEvidence(words));
        var memory = new RunMemory();
        var tags = new List<NameTag>();
        var tokens = words.Tokens;
        var capitals = new Allowance(free: 4000, characters: 30);
        var paragraph = -1;
        foreach (var sentence in words.Sentences)
        {
            if (sentence.Paragraph != paragraph)
            {
                capitals.Renew();
                paragraph = sentence.Paragraph;
            }

            capitals.Earn(sentence.Span);
            var run = NameRuns.Next(tokens, sentence.First, sentence.End);
            while (run.Start.Value < sentence.End)
            {
                var (first, end) = (run.Start.Value, run.End.Value);
                if (end - first > LongestRun || !capitals.TryTake(end - first))
                {
                    run = NameRuns.Next(tokens, end, sentence.End);
                    continue;
                }

                CollectionsMarshal.SetCount(tags, end - first);
                var span = CollectionsMarshal.AsSpan(tags);
                var key = RunMemory.Key(tokens, first, end, sentence);
                if (!memory.TryRecall(key, span))
                {
                    tagger.Tag(ref features, first, end, sentence, span);
                    memory.Keep(key, span);
                }

                if (!NameCues.IsShip(tokens, first, end))
                {
                    var before = found.Count;
                    Collect(tokens, span, first, found);
                    if (found.Count == before)
                    {
                        NameCues.Add(words, sentence, first, end, found);
                    }

                    for (var i = found.Count - 1; i >= before; i--)
                    {
                        if (NameCues.IsNamesake(words, sentence, first, found[i]))
                        {
                            found.RemoveAt(i);
                        }
                    }
                }

                run = NameRuns.Next(tokens, end, sentence.End);
            }
        }

        OrganisationCues.Remove(words, found);
        NameLists.Complete(words, found);
        return NameConsistency.Apply(words, found);
    }

    private static void Collect(ReadOnlySpan<Token> tokens, ReadOnlySpan<NameTag> tags, int offset, List<NameInText> found)
    {
        for (var i = 0; i < tags.Length; i++)
        {
            if (tags[i] != NameTag.Begin)
            {
                continue;
            }

            var end = i + 1;
            while (end < tags.Length && tags[end] == NameTag.Inside)
            {
                end++;
            }

            found.Add(new NameInText(offset + i, offset + end, TextSpan.FromBounds(tokens[offset + i].Start, tokens[offset + end - 1].End)));
            i = end - 1;
        }
    }
}
