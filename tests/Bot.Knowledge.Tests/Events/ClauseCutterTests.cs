using Bot.Articles;
using Bot.Knowledge.Events;

namespace Bot.Knowledge.Tests.Events;

public sealed class ClauseCutterTests
{
    /// <summary>Dates stand in braces; each is followed by the summary that is expected of it.</summary>
    [Theory]
    [InlineData(
        "a sentence with one date belongs to it whole",
        "On {18 January 1977}, the ambassador presented his credentials, and made a visit.",
        "On 18 January 1977, the ambassador presented his credentials, and made a visit.")]
    [InlineData(
        "a clause that opens with the date begins there",
        "His rule was strict, and on {3 December 1983} ties were broken following the bombing, when on {9 October that year} spies struck in Burma.",
        "on 3 December 1983 ties were broken following the bombing",
        "on 9 October that year spies struck in Burma.")]
    [InlineData(
        "between two dates the last comma parts them",
        "Relations resumed in {the 1990s}, with the end of the government in {1989}.",
        "Relations resumed in the 1990s",
        "with the end of the government in 1989.")]
    [InlineData(
        "a bare date says nothing without its sentence",
        "Ties were established soon after independence on {6 July 1975}, on {13 November later that year}.",
        "Ties were established soon after independence on 6 July 1975",
        "Ties were established soon after independence on 6 July 1975, on 13 November later that year.")]
    [InlineData(
        "without a comma the later date begins behind the earlier",
        "It opened in {1950} and was rebuilt by the city in {1960}.",
        "It opened in 1950",
        "was rebuilt by the city in 1960.")]
    public void Shares_out_a_sentence_among_its_dates(string reason, string marked, params string[] summaries)
    {
        var dates = new List<TextSpan>();
        var text = "";
        foreach (var piece in marked.Split('{', '}'))
        {
            if (text.Length > 0 && marked[text.Length + (2 * dates.Count)] == '{')
            {
                dates.Add(new TextSpan(text.Length, piece.Length));
            }

            text += piece;
        }

        var sentence = new TextSpan(0, text.Length);
        var clauses = ClauseCutter.Cut(text, sentence, dates);

        clauses.Zip(dates).Select(pair => ClauseCutter.Summary(text, pair.First, pair.Second) ?? text)
            .ToList().ShouldBe(summaries.ToList(), customMessage: reason);
    }
}
