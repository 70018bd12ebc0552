using Bot.Answers.Learning;
using Shouldly;

namespace Bot.Answers.Tests.Learning;

public sealed class CalibrationTests
{
    [Theory]
    [InlineData(-1, 0.2)]
    [InlineData(0, 0.2)]
    [InlineData(0.25, 0.3)]
    [InlineData(0.5, 0.4)]
    [InlineData(0.75, 0.7)]
    [InlineData(2, 1)]
    public void Draws_straight_lines_between_its_points(double score, double share) =>
        new Calibration([(0, 0.2), (0.5, 0.4), (1, 1)]).ShareOf(score).ShouldBe(share, 1e-9);

    [Fact]
    public void Shares_never_fall_where_scores_rise()
    {
        var cases = Enumerable.Range(0, 100).Select(i => (i / 100.0, i is > 20 and < 40 ? 1.0 : i > 60 ? 0.7 : 0.0, 1.0));

        var points = Calibration.Of(cases, bins: 10).Points;

        points.Count.ShouldBeGreaterThan(1);
        points.Zip(points.Skip(1)).ShouldAllBe(pair => pair.First.Score < pair.Second.Score && pair.First.Share < pair.Second.Share);
    }

    [Fact]
    public void A_case_counts_as_much_as_it_weighs()
    {
        var points = Calibration.Of([(0.5, 1, 3), (0.5, 0, 1)], bins: 1).Points;

        points.ShouldHaveSingleItem().Share.ShouldBe(0.75);
    }
}
