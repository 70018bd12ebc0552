using System.Numerics;

namespace Bot.Evaluation.People;

/// <summary>Spherical k-means over vectors of length one. Seeded.</summary>
internal static class Kmeans
{
    private const int Rounds = 12;
    private const int Seed = 7;

    /// <returns>For each vector the number of its cluster, from 0.</returns>
    public static int[] Cluster(IReadOnlyList<float[]> vectors, int count)
    {
#pragma warning disable CA5394 // A seed makes the clusters the same each time; nothing here is a secret.
        var random = new Random(Seed);
        var centres = Enumerable.Range(0, count).Select(_ => vectors.Count == 0 ? [] : (float[])vectors[random.Next(vectors.Count)].Clone()).ToArray();
#pragma warning restore CA5394
        var nearest = new int[vectors.Count];
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < nearest.Length; i++)
            {
                nearest[i] = Nearest(vectors[i], centres);
            }

            centres = [.. centres.Select((centre, number) => Mean(vectors, nearest, number) ?? centre)];
        }

        return nearest;
    }

    public static void Normalise(float[] vector)
    {
        var length = MathF.Sqrt(Dot(vector, vector));
        for (var i = 0; length > 0 && i < vector.Length; i++)
        {
            vector[i] /= length;
        }
    }

    private static int Nearest(float[] vector, float[][] centres)
    {
        var (best, bestScore) = (0, float.NegativeInfinity);
        for (var i = 0; i < centres.Length; i++)
        {
            var score = Dot(vector, centres[i]);
            (best, bestScore) = score > bestScore ? (i, score) : (best, bestScore);
        }

        return best;
    }

    private static float[]? Mean(IReadOnlyList<float[]> vectors, int[] nearest, int number)
    {
        float[]? sum = null;
        for (var i = 0; i < nearest.Length; i++)
        {
            if (nearest[i] != number)
            {
                continue;
            }

            sum ??= new float[vectors[i].Length];
            for (var d = 0; d < sum.Length; d++)
            {
                sum[d] += vectors[i][d];
            }
        }

        if (sum is not null)
        {
            Normalise(sum);
        }

        return sum;
    }

    private static float Dot(float[] one, float[] other)
    {
        var sum = Vector<float>.Zero;
        var at = 0;
        for (; at <= one.Length - Vector<float>.Count; at += Vector<float>.Count)
        {
            sum += new Vector<float>(one, at) * new Vector<float>(other, at);
        }

        var total = Vector.Sum(sum);
        for (; at < one.Length; at++)
        {
            total += one[at] * other[at];
        }

        return total;
    }
}
