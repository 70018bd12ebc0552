using Bot.Articles.People.Lists;
using Bot.Articles.People.Roles;
using Bot.Articles.People.Words;

namespace Bot.Articles.People.Tagging;

/// <summary>
/// A word or two in a list of people are one of them: "Christopher Moore, Morris and Goscinny, Selma Lagerlöf". Only between names
/// that the tagger is sure of, and only where the words are not known for anything else.
/// </summary>
internal static class NameLists
{
    private static readonly WordSet Separators = new(", and or &");
    private static readonly WordSet And = new("and &");
    private static readonly WordSet Open = new("(");
    private static readonly WordSet Close = new(")");

    /// <param name="names">In text order; what is added stands in its place.</param>
    public static void Complete(ArticleWords words, List<NameInText> names)
    {
        var tokens = words.Tokens;
        var (outside, inBrackets) = (new List<(int First, int End, bool IsName)>(), new List<(int First, int End, bool IsName)>());
        var (name, before) = (0, names.Count);
        foreach (var sentence in words.Sentences)
        {
            outside.Clear();
            inBrackets.Clear();
            var (depth, at) = (0, sentence.First);
            var run = NameRuns.Next(tokens, sentence.First, sentence.End);
            while (run.Start.Value < sentence.End)
            {
                var (first, end) = (run.Start.Value, run.End.Value);
                while (name < before && names[name].End < end)
                {
                    name++;
                }

                for (; at < first; at++)
                {
                    depth = Open.Has(tokens[at]) ? depth + 1 : Close.Has(tokens[at]) ? Math.Max(0, depth - 1) : depth;
                }

                (depth == 0 ? outside : inBrackets).Add((first, end, name < before && names[name].End == end));
                run = NameRuns.Next(tokens, end, sentence.End);
            }

            Complete(tokens, sentence, outside, names);
            Complete(tokens, sentence, inBrackets, names);
        }

        if (names.Count > before)
        {
            names.Sort((one, other) => one.First.CompareTo(other.First));
        }
    }

    private static void Complete(ReadOnlySpan<Token> tokens, in SentenceWords sentence, List<(int First, int End, bool IsName)> runs, List<NameInText> names)
    {
        for (var i = 1; i < runs.Count; i++)
        {
            var (first, end, isName) = runs[i];
            if (isName || end - first > 2 || !runs[i - 1].IsName || !Joined(tokens, runs, i - 1)
                || !(IsUnknown(tokens[end - 1]) || IsCited(tokens, sentence, first, end))
                || (end - first == 2 && !IsUnknown(tokens[first]) && !tokens[first].Is(WordClasses.Given)))
            {
                continue;
            }

            var goesOn = i + 1 < runs.Count && Joined(tokens, runs, i)
                && (runs[i + 1].IsName || (i + 2 < runs.Count && runs[i + 2].IsName && Joined(tokens, runs, i + 1)));
            var isLast = end - first == 2 && i > 1 && runs[i - 2].IsName && Joined(tokens, runs, i - 2) && And.Has(tokens[first - 1]);
            if (goesOn || isLast || IsCited(tokens, sentence, first, end))
            {
                runs[i] = (first, end, true);
                names.Add(new NameInText(first, end, TextSpan.FromBounds(tokens[first].Start, tokens[end - 1].End)));
            }
        }
    }

    /// <summary>"Cruse and Croft (2004)".</summary>
    private static bool IsCited(ReadOnlySpan<Token> tokens, in SentenceWords sentence, int first, int end) =>
        end - first == 1 && And.Has(tokens[first - 1]) && tokens[first].Is(WordClasses.AnyPersonName) && !tokens[first].Is(NameCues.NoName)
        && end + 2 < sentence.End && Open.Has(tokens[end]) && tokens[end + 1].Shape == Shape.Year && Close.Has(tokens[end + 2]);

    private static bool IsUnknown(in Token token) =>
        token.Shape == Shape.Capital && !token.Is(NameCues.NoName) && (!token.Is(WordClasses.Common) || token.Is(WordClasses.Given | WordClasses.Surname));

    /// <summary>Nothing but a comma, "and" or both stands between a run and the next, and brackets: "Orson Welles (The Trial), Wim Wenders (Wings of Desire)".</summary>
    private static bool Joined(ReadOnlySpan<Token> tokens, List<(int First, int End, bool IsName)> runs, int at)
    {
        var next = runs[at + 1].First;
        var between = tokens[Phrase.SkipBrackets(tokens, runs[at].End, next)..next];
        return between.Length is 1 or 2 && Separators.Has(between[0]) && Separators.Has(between[^1]);
    }
}
