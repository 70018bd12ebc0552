using System.Runtime.InteropServices;
using System.Text.Json;

namespace Bot.Evaluation.Vectors;

/// <summary>The weights of a model in the form of TensorFlow.js: <c>model.json</c> and the files that it names.</summary>
internal sealed class Weights
{
    private readonly Dictionary<string, float[]> _values = new(StringComparer.Ordinal);

    public Weights(string folder)
    {
        using var model = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "model.json")));
        foreach (var group in model.RootElement.GetProperty("weightsManifest").EnumerateArray())
        {
            var bytes = group.GetProperty("paths").EnumerateArray().SelectMany(path => File.ReadAllBytes(Path.Combine(folder, path.GetString()!))).ToArray();
            var values = MemoryMarshal.Cast<byte, float>(bytes);
            foreach (var weight in group.GetProperty("weights").EnumerateArray())
            {
                var count = weight.GetProperty("shape").EnumerateArray().Aggregate(1, (product, size) => product * size.GetInt32());
                _values[weight.GetProperty("name").GetString()!] = values[..count].ToArray();
                values = values[count..];
            }
        }
    }

    /// <param name="part">Of the one name that has it.</param>
    public float[] this[string part] => _values.Single(pair => pair.Key.Contains(part, StringComparison.Ordinal)).Value;
}
