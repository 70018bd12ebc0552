using Bot.Answers.Vectors;
using TorchSharp;
using static TorchSharp.torch;

namespace Bot.Evaluation.Reading;

/// <summary>Trains a reader by AdamW (Loshchilov and Hutter 2019, arXiv:1711.05101); the same examples give the same one on the same machine.</summary>
internal sealed class ReaderTraining(Action<string> say)
{
    private const int Seed = 11;
    private const int Epochs = 2;

    /// <summary>To so large a share of the questions with an answer, and to each without, a sentence is read in each epoch that does not answer.</summary>
    private const double SilentShare = 0.7;

    /// <summary>One that looks more like an answer is read more often: the ranks fall off like this.</summary>
    private const double RankSpread = 1.5;

    private const int Batch = 32;
    private const double Rate = 1.5e-3;
    private const double WarmUp = 0.06;
    private const double LargestGradient = 1;
    private const float Nowhere = -1e4f;

    public ReaderNetwork Learn(IReadOnlyList<ReaderLesson> lessons)
    {
        manual_seed(Seed);
        var random = new Random(Seed);
        var network = new ReaderNetwork(SentenceEncoder.English);
        using var optimizer = optim.AdamW(network.Parameters, Rate, weight_decay: 0.01);
        var epochs = Enumerable.Range(0, Epochs).Select(_ => Batches(lessons, random)).ToList();
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
    private static List<ReaderExample[]> Batches(IReadOnlyList<ReaderLesson> lessons, Random random)
    {
        var batches = lessons.SelectMany(lesson => Examples(lesson, random))
            .Select(example => (example, Length: example.Length * (1 + 0.1 * random.NextDouble())))
            .OrderBy(pair => pair.Length).Select(pair => pair.example).Chunk(Batch).ToArray();
        random.Shuffle(batches);
        return [.. batches];
    }

    private static IEnumerable<ReaderExample> Examples(ReaderLesson lesson, Random random)
    {
        var question = SentenceEncoder.English.Pieces.Cut(lesson.Question, SentenceEncoder.English.MostPieces);
        if (lesson.Answer is { } answer)
        {
            yield return new ReaderExample(question, answer.Sentence, answer, lesson.AsksYesNo);
        }

        if (lesson.Others.Count > 0 && (lesson.IsImpossible || random.NextDouble() < SilentShare))
        {
            var rank = Math.Min((int)(-Math.Log(1 - random.NextDouble()) * RankSpread), lesson.Others.Count - 1);
            yield return new ReaderExample(question, lesson.Others[rank], null, lesson.AsksYesNo);
        }
    }

    private static Tensor Loss(ReaderNetwork network, ReaderExample[] batch)
    {
        var encoder = SentenceEncoder.English;
        var (width, sentencePieces, questionPieces) = (encoder.Width, batch.Max(one => one.Sentence.Pieces.Count), batch.Max(one => one.Question.Count));
        var (sentences, questions) = (new float[batch.Length * sentencePieces * width], new float[batch.Length * questionPieces * width]);
        var mask = new float[batch.Length * (sentencePieces + questionPieces)];
        var (goals, closed, verdicts) = (new float[batch.Length * sentencePieces * 2], new float[batch.Length * sentencePieces * 2], new float[batch.Length * 3]);
        Array.Fill(mask, Nowhere);
        for (var i = 0; i < batch.Length; i++)
        {
            var one = batch[i];
            var own = mask.AsSpan(i * (sentencePieces + questionPieces));
            encoder.Vectors(one.Sentence.Pieces).CopyTo(sentences, i * sentencePieces * width);
            encoder.Vectors(one.Question).CopyTo(questions, i * questionPieces * width);
            own[..one.Sentence.Pieces.Count].Clear();
            own.Slice(sentencePieces, one.Question.Count).Clear();
            closed.AsSpan((i * sentencePieces + one.Sentence.Pieces.Count) * 2, (sentencePieces - one.Sentence.Pieces.Count) * 2).Fill(Nowhere);
            if (one.AsksYesNo)
            {
                verdicts[i * 3 + (int)one.Verdict] = 1;
                continue;
            }

            var places = one.Answer?.Places ?? [(0, 0)];
            foreach (var (first, last) in places)
            {
                goals[(i * sentencePieces + first) * 2] += 1f / places.Count;
                goals[(i * sentencePieces + last) * 2 + 1] += 1f / places.Count;
            }
        }

        var (ends, said) = network.Apply(
            tensor(sentences, batch.Length, sentencePieces, width), tensor(questions, batch.Length, questionPieces, width), tensor(mask, batch.Length, 1, 1, sentencePieces + questionPieces));
        var logShares = (ends + tensor(closed, batch.Length, sentencePieces, 2)).log_softmax(1);
        return -((logShares * tensor(goals, batch.Length, sentencePieces, 2)).sum() + (said.log_softmax(1) * tensor(verdicts, batch.Length, 3)).sum()) / batch.Length;
    }
}
