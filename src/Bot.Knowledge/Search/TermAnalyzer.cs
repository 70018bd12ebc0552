using Bot.Articles;

namespace Bot.Knowledge.Search;

/// <summary>The terms by which passages are indexed and questions are put: lower case, accents folded, English possessives and endings off (Porter), stop words out.</summary>
public static class TermAnalyzer
{
    /// <summary>In text order.</summary>
    public static IReadOnlyList<Term> Analyze(string text) => throw new NotSupportedException();
}

/// <param name="Span">Where the word stands in the analysed text.</param>
public readonly record struct Term(string Text, TextSpan Span);
