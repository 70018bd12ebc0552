using Bot.Articles.Sentences;

namespace Bot.Articles.Tests.Sentences;

public sealed class SentenceSplitterTests
{
    /// <summary>The list lines of boundaries.md, each with its heading as the reason.</summary>
    public static IEnumerable<TheoryDataRow<string, string>> Boundaries()
    {
        var reason = "";
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Sentences", "boundaries.md")))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                reason = line[3..];
            }
            else if (line.StartsWith("- ", StringComparison.Ordinal))
            {
                yield return new(line[2..], reason);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Boundaries))]
    public void Cuts_where_boundaries_md_says(string marked, string reason)
    {
        var text = marked.Replace(" ¦", "", StringComparison.Ordinal).Replace("¦", "", StringComparison.Ordinal);

        string.Join(" ¦ ", Split(text)).ShouldBe(marked.Replace(" ¦", "¦", StringComparison.Ordinal).Replace("¦ ", "¦", StringComparison.Ordinal).Replace("¦", " ¦ ", StringComparison.Ordinal), reason);
    }

    [Fact]
    public void A_stretch_without_an_end_is_cut_at_a_space()
    {
        var text = string.Join(' ', Enumerable.Repeat("word", 3000));

        var sentences = Split(text);

        sentences.Count.ShouldBe(4);
        sentences.ShouldAllBe(sentence => sentence.Length <= SentenceSplitter.LongestSentence && sentence.EndsWith("word"));
    }

    [Fact]
    public void A_cut_never_parts_a_surrogate_pair()
    {
        var text = "x" + string.Concat(Enumerable.Repeat("\U0001F600", 5000));

        Split(text).ShouldAllBe(sentence => !char.IsLowSurrogate(sentence.First()) && !char.IsHighSurrogate(sentence.Last()));
    }

    private static List<string> Split(string text) =>
        SentenceSplitter.Split(text, new TextSpan(0, text.Length)).Select(sentence => sentence.Span.In(text)).ToList();
}
