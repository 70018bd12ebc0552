using Bot.Answers.Vectors;
using TorchSharp;
using static TorchSharp.torch;

namespace Bot.Evaluation.Reading;

/// <summary>Trains a reader by AdamW (Loshchilov and Hutter 2019, arXiv:1711.05101); the same examples give the same one on the same machine.</summary>
internal sealed class ReaderTraining(Action<string> say)
{
    private const int Seed = 11;
    private const int Epochs = 4;

    /// <summary>Of the sentences without an answer, which are many, so large a share is read in each epoch.</summary>
    private const double SilentShare = 0.45;

    private const int Batch = 32;
    private const double Rate = 1.5e-3;
    private const double WarmUp = 0.06;
    private const double LargestGradient = 1;
    private const float Nowhere = -1e4f;

    public ReaderNetwork Learn(IReadOnlyList<ReaderExample> examples)
    {
        manual_seed(Seed);
        var random = new Random(Seed);
        var network = new ReaderNetwork(SentenceEncoder.English);
        using var optimizer = optim.AdamW(network.Parameters, Rate, weight_decay: 0.01);
        var epochs = Enumerable.Range(0, Epochs).Select(_ => Batches(examples, random)).ToList();
        var (step, steps) = (0, epochs.Sum(batches => batches.Count));
        foreach (var batches in epochs)
        {
            var (loss, first) = (0.0, step);
            foreach (var batch in batches)
            {
                using var scope = NewDisposeScope();
                var share = step / (double)steps;
                foreach (var group in optimizer.ParamGroups)
                {
                    group.LearningRate = Rate * Math.Min(share / WarmUp, (1 - share) / (1 - WarmUp));
                }

                optimizer.zero_grad();
                var error = Loss(network, batch);
                error.backward();
                nn.utils.clip_grad_norm_(network.Parameters, LargestGradient);
                optimizer.step();
                loss += error.item<float>();
                step++;
                if (step % 100 == 0)
                {
                    say($"step {step} of {steps}, loss {loss / (step - first):0.000}");
                }
            }
        }

        return network;
    }

    /// <summary>Examples of about the same length together, in a random order.</summary>
    private static List<ReaderExample[]> Batches(IReadOnlyList<ReaderExample> examples, Random random)
    {
        var batches = examples.Where(example => example.Places.Count > 0 || random.NextDouble() < SilentShare)
            .Select(example => (example, Length: (example.Sentence.States.Length + example.Question.Length) * (1 + 0.1 * random.NextDouble())))
            .OrderBy(pair => pair.Length).Select(pair => pair.example).Chunk(Batch).ToArray();
        random.Shuffle(batches);
        return [.. batches];
    }

    private static Tensor Loss(ReaderNetwork network, ReaderExample[] batch)
    {
        var width = SentenceEncoder.English.Width;
        var (sentencePieces, questionPieces) = (batch.Max(one => one.Sentence.States.Length) / width, batch.Max(one => one.Question.Length) / width);
        var (sentences, questions) = (new float[batch.Length * sentencePieces * width], new float[batch.Length * questionPieces * width]);
        var mask = new float[batch.Length * (sentencePieces + questionPieces)];
        var (goals, closed) = (new float[batch.Length * sentencePieces * 2], new float[batch.Length * sentencePieces * 2]);
        Array.Fill(mask, Nowhere);
        for (var i = 0; i < batch.Length; i++)
        {
            var one = batch[i];
            one.Sentence.States.CopyTo(sentences, i * sentencePieces * width);
            one.Question.CopyTo(questions, i * questionPieces * width);
            var own = mask.AsSpan(i * (sentencePieces + questionPieces));
            own[..(one.Sentence.States.Length / width)].Clear();
            own.Slice(sentencePieces, one.Question.Length / width).Clear();
            closed.AsSpan((i * sentencePieces + one.Sentence.States.Length / width) * 2, (sentencePieces - one.Sentence.States.Length / width) * 2).Fill(Nowhere);
            foreach (var (first, last) in one.Places.DefaultIfEmpty())
            {
                goals[(i * sentencePieces + first) * 2] += 1f / Math.Max(1, one.Places.Count);
                goals[(i * sentencePieces + last) * 2 + 1] += 1f / Math.Max(1, one.Places.Count);
            }
        }

        var logits = network.Apply(
            tensor(sentences, batch.Length, sentencePieces, width), tensor(questions, batch.Length, questionPieces, width), tensor(mask, batch.Length, 1, 1, sentencePieces + questionPieces), training: true);
        var logShares = (logits + tensor(closed, batch.Length, sentencePieces, 2)).log_softmax(1);
        return -(logShares * tensor(goals, batch.Length, sentencePieces, 2)).sum() / batch.Length;
    }
}
