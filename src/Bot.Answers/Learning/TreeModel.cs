using System.Text;

namespace Bot.Answers.Learning;

/// <summary>
/// A sum of regression trees, as gradient boosting learns them. At each split a row goes left where its value is at most
/// the threshold. Safe for many threads.
/// </summary>
internal sealed class TreeModel
{
    private readonly int[] _roots;
    private readonly Split[] _splits;
    private readonly float[] _leaves;

    private TreeModel(IReadOnlyList<string> features, int[] roots, Split[] splits, float[] leaves) =>
        (Features, _roots, _splits, _leaves) = (features, roots, splits, leaves);

    /// <summary>The names of a row's values, in their order.</summary>
    public IReadOnlyList<string> Features { get; }

    public static TreeModel Of(IReadOnlyList<string> features, IEnumerable<Tree> trees)
    {
        var (roots, splits, leaves) = (new List<int>(), new List<Split>(), new List<float>());
        foreach (var tree in trees)
        {
            roots.Add(tree.Splits.Count == 0 ? ~leaves.Count : splits.Count);
            var (firstSplit, firstLeaf) = (splits.Count, leaves.Count);
            splits.AddRange(tree.Splits.Select(split => split with { Left = Shift(split.Left), Right = Shift(split.Right) }));
            leaves.AddRange(tree.Leaves);

            int Shift(int child) => child < 0 ? ~(~child + firstLeaf) : child + firstSplit;
        }

        return new TreeModel(features, [.. roots], [.. splits], [.. leaves]);
    }

    /// <exception cref="InvalidDataException">The resource is not a model.</exception>
    public static TreeModel Embedded(string resource)
    {
        using var stream = Resources.Open(resource);
        return Read(stream);
    }

    public static TreeModel Read(Stream stream)
    {
        using var file = new BinaryReader(stream, Encoding.UTF8);
        var features = Many(file, reader => reader.ReadString());
        var roots = Many(file, reader => reader.ReadInt32());
        var splits = Many(file, reader => new Split(reader.ReadUInt16(), reader.ReadSingle(), reader.ReadInt32(), reader.ReadInt32()));
        return new TreeModel(features, roots, splits, Many(file, reader => reader.ReadSingle()));
    }

    public void Write(Stream stream)
    {
        using var file = new BinaryWriter(stream, Encoding.UTF8);
        Many(file, Features, file.Write);
        Many(file, _roots, file.Write);
        Many(file, _splits, split =>
        {
            file.Write((ushort)split.Feature);
            file.Write(split.Threshold);
            file.Write(split.Left);
            file.Write(split.Right);
        });
        Many(file, _leaves, file.Write);
    }

    /// <param name="row">As many values as there are <see cref="Features"/>.</param>
    public float Score(ReadOnlySpan<float> row)
    {
        float sum = 0;
        foreach (var root in _roots)
        {
            var at = root;
            while (at >= 0)
            {
                ref readonly var split = ref _splits[at];
                at = row[split.Feature] <= split.Threshold ? split.Left : split.Right;
            }

            sum += _leaves[~at];
        }

        return sum;
    }

    private static T[] Many<T>(BinaryReader file, Func<BinaryReader, T> read)
    {
        var all = new T[file.ReadInt32()];
        for (var i = 0; i < all.Length; i++)
        {
            all[i] = read(file);
        }

        return all;
    }

    private static void Many<T>(BinaryWriter file, IReadOnlyList<T> all, Action<T> write)
    {
        file.Write(all.Count);
        foreach (var one in all)
        {
            write(one);
        }
    }
}

/// <param name="Left">The next split where the value is at most the threshold; the complement of a leaf's index where it is negative.</param>
/// <param name="Right">As <paramref name="Left"/>, where the value is greater.</param>
internal readonly record struct Split(int Feature, float Threshold, int Left, int Right);

internal sealed record Tree(IReadOnlyList<Split> Splits, IReadOnlyList<float> Leaves);
