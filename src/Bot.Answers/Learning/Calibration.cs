using System.Globalization;

namespace Bot.Answers.Learning;

/// <summary>From a score to how often answers of that score were right: straight lines between measured points.</summary>
/// <param name="points">Scores and shares, both rising.</param>
internal sealed class Calibration(IReadOnlyList<(double Score, double Share)> points)
{
    public IReadOnlyList<(double Score, double Share)> Points { get; } = points;

    /// <summary>
    /// Points that rise, by pooling neighbours that do not (isotonic regression), of about equally many cases each.
    /// </summary>
    public static Calibration Of(IEnumerable<(double Score, double Right, double Weight)> cases, int bins)
    {
        var sorted = cases.OrderBy(one => one.Score).ToList();
        var pools = new List<(double Score, double Right, double Weight)>();
        foreach (var bin in sorted.Chunk(Math.Max(1, sorted.Count / bins)))
        {
            var weight = bin.Sum(one => one.Weight);
            pools.Add((bin.Sum(one => one.Score * one.Weight) / weight, bin.Sum(one => one.Right * one.Weight) / weight, weight));
            while (pools is [.., var lower, var upper] && lower.Right >= upper.Right)
            {
                var both = lower.Weight + upper.Weight;
                pools.RemoveRange(pools.Count - 2, 2);
                pools.Add(((lower.Score * lower.Weight + upper.Score * upper.Weight) / both, (lower.Right * lower.Weight + upper.Right * upper.Weight) / both, both));
            }
        }

        return new Calibration([.. pools.Select(pool => (pool.Score, pool.Right))]);
    }

    public static Calibration Embedded(string resource)
    {
        using var stream = Resources.Open(resource);
        using var reader = new StreamReader(stream);
        return new Calibration([.. reader.ReadToEnd()
            .Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(line => line.Split('\t'))
            .Select(parts => (double.Parse(parts[0], CultureInfo.InvariantCulture), double.Parse(parts[1], CultureInfo.InvariantCulture)))]);
    }

    /// <summary>The share, from 0 to 1; beyond the points it stays as at the last.</summary>
    public double ShareOf(double score)
    {
        var (below, above) = (0, Points.Count - 1);
        if (score <= Points[below].Score)
        {
            return Points[below].Share;
        }

        if (score >= Points[above].Score)
        {
            return Points[above].Share;
        }

        while (Points[below + 1].Score < score)
        {
            below++;
        }

        var (from, to) = (Points[below], Points[below + 1]);
        return from.Share + (to.Share - from.Share) * (score - from.Score) / (to.Score - from.Score);
    }

    public void Write(TextWriter writer)
    {
        foreach (var (score, share) in Points)
        {
            writer.Write(FormattableString.Invariant($"{score:0.0000}\t{share:0.0000}\n"));
        }
    }
}
