using System.Reflection;
using System.Runtime.InteropServices;
using Onnx;

namespace Bot.Evaluation.Vectors;

/// <summary>A model in ONNX form and its word pieces, as resources of an assembly.</summary>
internal sealed class OnnxPackage
{
    private readonly Dictionary<string, float[]> _values;

    public OnnxPackage(string assembly)
    {
        var loaded = Assembly.LoadFile(Path.GetFullPath(assembly));
        using var pieces = new StreamReader(Resource(loaded, "vocab.txt"));
        Pieces = pieces.ReadToEnd().ReplaceLineEndings("\n").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        using var file = Resource(loaded, "model.onnx");
        var model = ModelProto.Parser.ParseFrom(file);
        _values = model.Graph.Initializer.Where(tensor => tensor.RawData.Length > 0)
            .ToDictionary(tensor => tensor.Name, tensor => MemoryMarshal.Cast<byte, float>(tensor.RawData.Span).ToArray(), StringComparer.Ordinal);
        Factors = [.. model.Graph.Node.Where(node => node.OpType == "MatMul").SelectMany(node => node.Input).Where(_values.ContainsKey).Select(name => _values[name])];
    }

    public IReadOnlyList<string> Pieces { get; }

    /// <summary>The weights that something is multiplied with, in the order in which that is done: by input, then by output.</summary>
    public IReadOnlyList<float[]> Factors { get; }

    public float[] this[string name] => _values[name];

    private static Stream Resource(Assembly assembly, string end) =>
        assembly.GetManifestResourceStream(assembly.GetManifestResourceNames().Single(name => name.EndsWith(end, StringComparison.Ordinal)))!;
}
