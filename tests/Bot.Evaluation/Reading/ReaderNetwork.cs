using System.IO.Compression;
using System.Text;
using Bot.Answers.Vectors;
using Bot.Evaluation.Vectors;
using TorchSharp;
using static TorchSharp.torch;
using Parameter = TorchSharp.Modules.Parameter;

namespace Bot.Evaluation.Reading;

/// <summary>The layers of <see cref="AnswerReader"/> that learn: to each matrix of the encoder the product of two small ones is added.</summary>
internal sealed class ReaderNetwork : IDisposable
{
    private const int Rank = 16;
    private const float Dropout = 0.1f;

    // Steps as shares of the standard deviation.
    private const float Step = 0.2f;

    private readonly List<Layer> _layers;
    private readonly Tensor _marks;
    private readonly Tensor _ends;
    private readonly int _width;
    private readonly DisposeScope _scope = NewDisposeScope();

    public ReaderNetwork(SentenceEncoder encoder)
    {
        _width = encoder.Width;
        _marks = Learned(zeros(2, _width));
        _ends = Learned(randn(_width, 2) * 0.02f);
        _layers = [.. encoder.Layers.Skip(AnswerReader.LayersApart).Select(layer => new Layer(layer, this))];
    }

    public List<Parameter> Parameters { get; } = [];

    /// <returns>Logits of start and end for each piece of the sentences, one behind the other in the last dimension.</returns>
    /// <param name="sentences">Batch by pieces by width.</param>
    /// <param name="mask">Batch by 1 by 1 by pieces of sentence and question: 0, or a large negative number where there is none.</param>
    public Tensor Apply(Tensor sentences, Tensor questions, Tensor mask, bool training)
    {
        var x = cat([sentences + _marks[0], questions + _marks[1]], 1);
        foreach (var layer in _layers)
        {
            x = layer.Apply(x, mask, training);
        }

        return x[.., ..(int)sentences.shape[1], ..].matmul(_ends);
    }

    public void Write(string path)
    {
        using var file = new BinaryWriter(new BrotliStream(File.Create(path), CompressionLevel.SmallestSize), Encoding.UTF8);
        file.WriteFloats(Numbers(_marks[1]));
        file.WriteFloats(Numbers(_marks[0]));
        file.WriteFloats(Numbers(_ends[.., 0]));
        file.WriteFloats(Numbers(_ends[.., 1]));
        _layers.ForEach(layer => layer.Write(file));
    }

    public void Dispose() => _scope.Dispose();

    private static float[] Numbers(Tensor tensor) => tensor.detach().contiguous().data<float>().ToArray();

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

        public Tensor Apply(Tensor x, Tensor mask, bool training)
        {
            var (batch, count, width) = (x.shape[0], x.shape[1], x.shape[2]);
            var parts = _queryKeyValue.Apply(x).view(batch, count, 3, layer.Heads, width / layer.Heads).permute(2, 0, 3, 1, 4);
            var shares = (parts[0].matmul(parts[1].transpose(2, 3)) / MathF.Sqrt(width / layer.Heads) + mask).softmax(-1);
            var attended = shares.matmul(parts[2]).transpose(1, 2).reshape(batch, count, width);
            var y = _attention.Apply(nn.functional.dropout(_together.Apply(attended), Dropout, training) + x);
            return _output.Apply(nn.functional.dropout(_outer.Apply(nn.functional.gelu(_inner.Apply(y))), Dropout, training) + y);
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

        private readonly Tensor _weights = tensor(matrix.Weights(), matrix.Inputs, matrix.Outputs);
        private readonly Tensor _down = network.Learned(randn(matrix.Inputs, Rank) / MathF.Sqrt(matrix.Inputs));
        private readonly Tensor _up = network.Learned(zeros(Rank, matrix.Outputs));
        private readonly Tensor _bias = network.Learned(tensor(matrix.Bias));

        public Tensor Apply(Tensor x) =>
            x.matmul(_weights) + x.matmul(_down * Share).matmul(_up) + _bias;

        public void Write(BinaryWriter file)
        {
            file.WriteTable(Numbers(_down), Rank, Step);
            file.WriteTable(Numbers(_up * Share), matrix.Outputs, Step);
            file.WriteFloats(Numbers(_bias));
        }
    }

    private sealed class Norm(LayerNorm norm, ReaderNetwork network)
    {
        private readonly Tensor _scale = network.Learned(tensor(norm.Scale));
        private readonly Tensor _bias = network.Learned(tensor(norm.Bias));

        public Tensor Apply(Tensor x) => nn.functional.layer_norm(x, [norm.Scale.Length], _scale, _bias, 1e-12);

        public void Write(BinaryWriter file)
        {
            file.WriteFloats(Numbers(_scale));
            file.WriteFloats(Numbers(_bias));
        }
    }
}
