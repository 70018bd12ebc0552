using Bot.Articles.People.Lists;
using Bot.Articles.People.Words;

namespace Bot.Articles.People.Tagging;

/// <summary>
/// Words with a capital, and the particles, quotation marks and hyphens set apart that names hold between them. Only these are
/// put to the tagger: everything else is no part of a name.
/// </summary>
internal static class NameRuns
{
    private static readonly uint Hyphen = WordHash.Of("-");
    private static readonly uint Quote = WordHash.Of("\"");
    private static readonly uint OpenQuote = WordHash.Of("“");
    private static readonly uint CloseQuote = WordHash.Of("”");

    /// <summary>The run that begins at or behind <paramref name="from"/>; empty, at <paramref name="end"/>, where there is none.</summary>
    public static Range Next(ReadOnlySpan<Token> tokens, int from, int end)
    {
        var first = from;
        while (first < end && !tokens[first].IsCapital)
        {
            first++;
        }

        var behind = first;
        while (behind < end)
        {
            if (tokens[behind].IsCapital)
            {
                behind++;
                continue;
            }

            var gap = behind;
            while (gap < end && gap < behind + 2 && IsJoint(tokens[gap]))
            {
                gap++;
            }

            if (gap == behind || gap >= end || !tokens[gap].IsCapital)
            {
                break;
            }

            behind = gap;
        }

        return first..behind;
    }

    private static bool IsJoint(in Token token) =>
        (token.Shape == Shape.Lower && token.Is(WordClasses.Particle))
        || token.Exact == Hyphen || token.Exact == Quote || token.Exact == OpenQuote || token.Exact == CloseQuote;
}
