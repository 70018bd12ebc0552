using System.IO.Compression;
using System.Text;
using Bot.Answers.Vectors;
using Bot.Evaluation.Vectors;
using TorchSharp;
using static TorchSharp.torch;
using Parameter = TorchSharp.Modules.Parameter;

namespace Bot.Evaluation.Reading;

/// <summary><see cref="AnswerReader"/> as it learns: to each matrix of the encoder the product of two small ones is added.</summary>
internal sealed class ReaderNetwork : IDisposable
{
    private const int Rank = 16;

    // Steps as shares of the standard deviation.
    private const float Step = 0.2f;

    private readonly List<Layer> _layers;
    private readonly Tensor _marks;
    private readonly Tensor _ends;
    private readonly Tensor _verdicts;
    private readonly int _width;
    private readonly DisposeScope _scope = NewDisposeScope();

    public ReaderNetwork(SentenceEncoder encoder)
    {
        _width = encoder.Width;
        _marks = Learned(zeros(2, _width));
        _ends = Learned(randn(_width, 2) * 0.02f);
        _verdicts = Learned(randn(_width, 3) * 0.02f);
        _layers = [.. encoder.Layers.Select(layer => new Layer(layer, this))];
    }

    public List<Parameter> Parameters { get; } = [];

    /// <returns>Logits of start and end for each piece of the sentences, one behind the other in the last dimension, and those of yes, no and neither.</returns>
    /// <param name="sentences">Batch by pieces by width.</param>
    /// <param name="mask">Batch by 1 by 1 by pieces of sentence and question: 0, or a large negative number where there is none.</param>
    public (Tensor Ends, Tensor Verdicts) Apply(Tensor sentences, Tensor questions, Tensor mask)
    {
        var x = cat([sentences + _marks[0], questions + _marks[1]], 1);
        var hidden = Half(mask);
        foreach (var layer in _layers)
        {
            x = layer.Apply(x, hidden);
        }

        return (x[.., ..(int)sentences.shape[1], ..].matmul(_ends), x[.., 0, ..].matmul(_verdicts));
    }

    public void Write(string path)
    {
        using var file = new BinaryWriter(new BrotliStream(File.Create(path), CompressionLevel.SmallestSize), Encoding.UTF8);
        Tensor[] vectors = [_marks[1], _marks[0], _ends[.., 0], _ends[.., 1], _verdicts[.., 0], _verdicts[.., 1], _verdicts[.., 2]];
        foreach (var vector in vectors)
        {
            file.WriteFloats(Numbers(vector));
        }

        _layers.ForEach(layer => layer.Write(file));
    }

    public void Dispose() => _scope.Dispose();

    /// <summary>Multiplied four times as fast where the processor has bfloat16.</summary>
    private static Tensor Half(Tensor x) => x.to(ScalarType.BFloat16);

    private static float[] Numbers(Tensor tensor) => tensor.detach().contiguous().data<float>().ToArray();

    private static float[] Added(Tensor learned, float[] before) => [.. Numbers(learned).Zip(before, (now, then) => now - then)];

    private Parameter Learned(Tensor tensor)
    {
        var learned = nn.Parameter(tensor);
        Parameters.Add(learned);
        return learned;
    }

    private sealed class Layer(EncoderLayer layer, ReaderNetwork network)
    {
        private readonly Dense _queryKeyValue = new(layer.QueryKeyValue, network);
        private readonly Dense _together = new(layer.Together, network);
        private readonly Norm _attention = new(layer.Attention, network);
        private readonly Dense _inner = new(layer.Inner, network);
        private readonly Dense _outer = new(layer.Outer, network);
        private readonly Norm _output = new(layer.Output, network);

        public Tensor Apply(Tensor x, Tensor mask)
        {
            var (batch, count, width) = (x.shape[0], x.shape[1], x.shape[2]);
            var parts = _queryKeyValue.Apply(Half(x)).view(batch, count, 3, layer.Heads, width / layer.Heads).permute(2, 0, 3, 1, 4);
            var attended = nn.functional.scaled_dot_product_attention(parts[0], parts[1], parts[2], mask.expand(batch, layer.Heads, count, count)).transpose(1, 2).reshape(batch, count, width);
            var y = _attention.Apply(_together.Apply(attended).to(ScalarType.Float32) + x);
            return _output.Apply(_outer.Apply(nn.functional.gelu(_inner.Apply(Half(y)))).to(ScalarType.Float32) + y);
        }

        public void Write(BinaryWriter file)
        {
            _queryKeyValue.Write(file);
            _together.Write(file);
            _attention.Write(file);
            _inner.Write(file);
            _outer.Write(file);
            _output.Write(file);
        }
    }

    private sealed class Dense(Matrix matrix, ReaderNetwork network)
    {
        /// <summary>The learning rate suits this, whatever the rank.</summary>
        private const float Share = 2;

        private readonly Tensor _weights = Half(tensor(matrix.Weights(), matrix.Inputs, matrix.Outputs));
        private readonly Tensor _down = network.Learned(randn(matrix.Inputs, Rank) / MathF.Sqrt(matrix.Inputs));
        private readonly Tensor _up = network.Learned(zeros(Rank, matrix.Outputs));
        private readonly Tensor _bias = network.Learned(tensor(matrix.Bias));

        /// <param name="x">Of half precision.</param>
        public Tensor Apply(Tensor x) => x.matmul(_weights) + x.matmul(Half(_down * Share)).matmul(Half(_up)) + Half(_bias);

        public void Write(BinaryWriter file)
        {
            file.WriteTable(Numbers(_down), Rank, Step);
            file.WriteTable(Numbers(_up * Share), matrix.Outputs, Step);
            file.WriteTable(Added(_bias, matrix.Bias), 1, Step);
        }
    }

    private sealed class Norm(LayerNorm norm, ReaderNetwork network)
    {
        private readonly Tensor _scale = network.Learned(tensor(norm.Scale));
        private readonly Tensor _bias = network.Learned(tensor(norm.Bias));

        public Tensor Apply(Tensor x) => nn.functional.layer_norm(x, [norm.Scale.Length], _scale, _bias, 1e-12);

        public void Write(BinaryWriter file)
        {
            file.WriteTable(Added(_scale, norm.Scale), 1, Step);
            file.WriteTable(Added(_bias, norm.Bias), 1, Step);
        }
    }
}
