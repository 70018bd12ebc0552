using System.Buffers.Binary;
using System.IO.Compression;

namespace Bot.Articles.People.Lists;

/// <summary>
/// Words that are used alike have the same number (<c>clusters.br</c>, made by <c>people-clusters</c> of tests/Bot.Evaluation), and
/// numbers that differ in the last three bits alone are alike, too. Loaded once, as <see cref="Lexicon"/> is.
/// </summary>
internal sealed class WordClusters
{
    /// <summary>How many of the last bits tell the clusters of a group apart.</summary>
    public const int FineBits = 3;

    private const int Slots = 1 << 19;
    private static readonly Lazy<WordClusters> Loaded = new(Load);

    private readonly uint[] _keys = new uint[Slots];
    private readonly ushort[] _clusters = new ushort[Slots];

    private WordClusters()
    {
    }

    public static WordClusters Default => Loaded.Value;

    /// <param name="lower">By <see cref="WordHash"/>, of the word in lower case.</param>
    /// <returns>From 1; 0 for a word that is not known.</returns>
    public ushort this[uint lower]
    {
        get
        {
            var slot = Find(lower);
            return _keys[slot] == lower ? _clusters[slot] : (ushort)0;
        }
    }

    /// <summary>The hashes in ascending order as differences (7 bits a byte, the lowest first), then the clusters in two bytes each.</summary>
    public static void Write(IReadOnlyDictionary<uint, ushort> clusters, Stream to)
    {
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32LittleEndian(number, clusters.Count);
        to.Write(number);
        var previous = 0u;
        foreach (var hash in clusters.Keys.Order())
        {
            for (var rest = hash - previous; ; rest >>= 7)
            {
                to.WriteByte((byte)((rest & 0x7F) | (rest > 0x7F ? 0x80u : 0)));
                if (rest <= 0x7F)
                {
                    break;
                }
            }

            previous = hash;
        }

        foreach (var (_, cluster) in clusters.OrderBy(pair => pair.Key))
        {
            BinaryPrimitives.WriteUInt16LittleEndian(number, cluster);
            to.Write(number[..2]);
        }
    }

    private static WordClusters Load()
    {
        using var packed = typeof(WordClusters).Assembly.GetManifestResourceStream("People.clusters.br")
            ?? throw new InvalidOperationException("The resource People.clusters.br is missing from the build.");
        using var bytes = new MemoryStream();
        using (var unpacked = new BrotliStream(packed, CompressionMode.Decompress))
        {
            unpacked.CopyTo(bytes);
        }

        var data = bytes.GetBuffer().AsSpan(0, (int)bytes.Length);
        var count = BinaryPrimitives.ReadInt32LittleEndian(data);
        var values = data[^(count * 2)..];
        var (at, hash) = (4, 0u);
        var clusters = new WordClusters();
        for (var i = 0; i < count; i++)
        {
            for (var shift = 0; ; shift += 7)
            {
                hash += (uint)(data[at] & 0x7F) << shift;
                if (data[at++] < 0x80)
                {
                    break;
                }
            }

            var slot = clusters.Find(hash);
            clusters._keys[slot] = hash;
            clusters._clusters[slot] = BinaryPrimitives.ReadUInt16LittleEndian(values[(i * 2)..]);
        }

        return clusters;
    }

    private int Find(uint hash)
    {
        var slot = (int)(hash & (Slots - 1));
        while (_keys[slot] != 0 && _keys[slot] != hash)
        {
            slot = (slot + 1) & (Slots - 1);
        }

        return slot;
    }
}
