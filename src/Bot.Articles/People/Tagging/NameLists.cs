using Bot.Articles.People.Lists;
using Bot.Articles.People.Words;

namespace Bot.Articles.People.Tagging;

/// <summary>
/// A single word in a list of people is one of them: "Christopher Moore, Morris and Goscinny, Selma Lagerlöf". Only between names
/// that the tagger is sure of, and only where the word is not known for anything else.
/// </summary>
internal static class NameLists
{
    private static readonly WordSet Separators = new(", and or &");

    /// <param name="names">In text order; what is added stands in its place.</param>
    public static void Complete(ArticleWords words, List<NameInText> names)
    {
        var tokens = words.Tokens;
        var runs = new List<(int First, int End, bool IsName)>();
        var (name, before) = (0, names.Count);
        foreach (var sentence in words.Sentences)
        {
            runs.Clear();
            var run = NameRuns.Next(tokens, sentence.First, sentence.End);
            while (run.Start.Value < sentence.End)
            {
                var (first, end) = (run.Start.Value, run.End.Value);
                while (name < before && names[name].End < end)
                {
                    name++;
                }

                runs.Add((first, end, name < before && names[name].End == end));
                run = NameRuns.Next(tokens, end, sentence.End);
            }

            Complete(tokens, runs, names);
        }

        if (names.Count > before)
        {
            names.Sort((one, other) => one.First.CompareTo(other.First));
        }
    }

    private static void Complete(ReadOnlySpan<Token> tokens, List<(int First, int End, bool IsName)> runs, List<NameInText> names)
    {
        for (var i = 1; i + 1 < runs.Count; i++)
        {
            var (first, end, isName) = runs[i];
            if (!isName && end - first == 1 && runs[i - 1].IsName && IsUnknown(tokens[first]) && Joined(tokens, runs, i - 1) && Joined(tokens, runs, i)
                && (runs[i + 1].IsName || (i + 2 < runs.Count && runs[i + 2].IsName && Joined(tokens, runs, i + 1))))
            {
                runs[i] = (first, end, true);
                names.Add(new NameInText(first, end, tokens[first].Span));
            }
        }
    }

    private static bool IsUnknown(in Token token) =>
        token.Shape == Shape.Capital && !token.Is(NameCues.NoName) && (!token.Is(WordClasses.Common) || token.Is(WordClasses.Given | WordClasses.Surname));

    /// <summary>Nothing but a comma, "and" or both stands between a run and the next.</summary>
    private static bool Joined(ReadOnlySpan<Token> tokens, List<(int First, int End, bool IsName)> runs, int at)
    {
        var between = tokens[runs[at].End..runs[at + 1].First];
        return between.Length is 1 or 2 && Separators.Has(between[0]) && Separators.Has(between[^1]);
    }
}
