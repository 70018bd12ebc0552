using Bot.Answers.Learning;
using Microsoft.ML.Data;

namespace Bot.Evaluation.Learning;

/// <summary>Rows to learn from. Rows of one group stand together.</summary>
internal sealed class Samples
{
    private readonly List<Sample> _rows = [];

    public IReadOnlyList<Sample> Rows => _rows;

    public IReadOnlyList<string> Names { get; private set; } = [];

    public void Add(FeatureRow row, float label, uint group, float weight = 1)
    {
        if (_rows.Count == 0)
        {
            Names = row.Names!;
        }

        _rows.Add(new Sample { Features = row.Values.ToArray(), Label = label, GroupId = group, Weight = weight });
    }

    public static Samples Join(IEnumerable<Samples> parts)
    {
        var all = new Samples();
        foreach (var part in parts.Where(part => part._rows.Count > 0))
        {
            all.Names = part.Names;
            all._rows.AddRange(part._rows);
        }

        return all;
    }
}

internal sealed class Sample
{
    [VectorType]
    public float[] Features { get; set; } = [];

    public float Label { get; set; }

    [KeyType(uint.MaxValue - 1)]
    public uint GroupId { get; set; }

    public float Weight { get; set; }
}
