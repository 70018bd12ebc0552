using Bot.Articles;
using Bot.Articles.Dates;
using Bot.Articles.Structure;

namespace Bot.Evaluation.Biographies;

/// <param name="When">The annotators' value, as TEI writes it: "1879-03-14", "1879-03", "1879".</param>
internal sealed record LabelledDate(TextSpan Span, string When);

/// <summary>How many labelled spans are read with the annotators' value.</summary>
/// <param name="Misses">One line each: value, what was read instead, the words around.</param>
internal sealed record WhenScore(int Right, int All, IReadOnlyList<string> Misses)
{
    private const int Around = 50;

    /// <summary>A label is right where a date that was read overlaps it and has its value; "about" is no part of a value.</summary>
    public static WhenScore Of(string text, IReadOnlyList<LabelledDate> labels)
    {
        var article = ArticleParser.Parse(text, "");
        var parts = (from mention in DateReader.Read(article).Concat(DateReader.ReadHeadings(article))
                     from part in mention.Ends.Count > 0 ? mention.Ends : [mention]
                     select part).ToList();
        var misses = new List<string>();
        foreach (var label in labels)
        {
            var values = parts
                .Where(part => part.Span.Start < label.Span.End && label.Span.Start < part.Span.End)
                .Select(part => part.Date.ToString().TrimEnd('~'))
                .ToList();
            if (!values.Contains(label.When, StringComparer.Ordinal))
            {
                misses.Add($"{label.When}\t{string.Join(' ', values)}\t{Words(text, label.Span)}");
            }
        }
        return new WhenScore(labels.Count - misses.Count, labels.Count, misses);
    }

    private static string Words(string text, TextSpan span)
    {
        var before = text[Math.Max(0, span.Start - Around)..span.Start];
        var after = text[span.End..Math.Min(text.Length, span.End + Around)];
        return $"{before}[{span.In(text)}]{after}".ReplaceLineEndings("¶");
    }
}
