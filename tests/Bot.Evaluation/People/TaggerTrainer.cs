using System.IO.Compression;
using Bot.Articles;
using Bot.Articles.People.Tagging;
using Bot.Articles.People.Words;

namespace Bot.Evaluation.People;

/// <summary>
/// The averaged structured perceptron (Collins 2002) of <see cref="PersonTagger"/>. Seeded: the same data
/// give the same model.
/// </summary>
internal sealed class TaggerTrainer : ITagWeights
{
    private const int Tags = TaggerModel.Tags;
    private const int Transitions = TaggerModel.Rows * Tags;
    private const int Seed = 20;

    /// <summary>By how much the right tag must win; about one vote for each feature of a word.</summary>
    private const float Margin = 100;

    /// <summary>A higher one than <see cref="Margin"/> makes fewer false names, and misses more.</summary>
    private const float OutsideMargin = 120;

    private readonly float[] _weights = new float[TaggerModel.Size];
    private readonly double[] _sums = new double[TaggerModel.Size];
    private readonly int[] _rows = new int[FeatureExtractor.Most];
    private int _step = 1;

    public static sbyte[] Train(IReadOnlyList<AnnotatedDocument> documents, int passes)
    {
        var trainer = new TaggerTrainer();
        var prepared = documents.Select(Prepare).ToList();
        var order = Enumerable.Range(0, prepared.Count).ToArray();
#pragma warning disable CA5394 // A seed makes the model the same each time; nothing here is a secret.
        var random = new Random(Seed);
        for (var pass = 0; pass < passes; pass++)
        {
            random.Shuffle(order);
            var errors = 0;
            foreach (var index in order)
            {
                errors += trainer.Learn(prepared[index]);
            }

            Console.Error.WriteLine($"pass {pass + 1}: {errors} words wrong");
        }
#pragma warning restore CA5394

        return trainer.Quantised();
    }

    /// <summary>As <c>tagger.br</c> holds it.</summary>
    public static void Save(sbyte[] weights, string path)
    {
        using var packed = new BrotliStream(File.Create(path), CompressionLevel.SmallestSize);
        packed.Write((byte[])(object)weights);
    }

    public (float Outside, float Begin, float Inside) Sum(ReadOnlySpan<int> rows)
    {
        float outside = 0, begin = 0, inside = 0;
        foreach (var row in rows)
        {
            outside += _weights[row * Tags];
            begin += _weights[(row * Tags) + 1];
            inside += _weights[(row * Tags) + 2];
        }

        return (outside, begin, inside);
    }

    public float Step(NameTag from, NameTag to) => _weights[Transitions + ((int)from * Tags) + (int)to];

    private static Prepared Prepare(AnnotatedDocument document)
    {
        var words = ArticleWords.Of(document.Article);
        var tokens = words.Tokens;
        var tags = new NameTag[tokens.Length];
        var at = 0;
        foreach (var name in document.Names)
        {
            while (at < tokens.Length && tokens[at].Start < name.Start)
            {
                at++;
            }

            var tag = NameTag.Begin;
            for (; at < tokens.Length && tokens[at].Start < name.End; at++)
            {
                tags[at] = tag;
                tag = NameTag.Inside;
            }
        }

        return new Prepared(words, new DocumentEvidence(words), tags);
    }

    private int Learn(Prepared document)
    {
        var tagger = new PersonTagger(this);
        var features = new FeatureExtractor(document.Words, document.Evidence);
        var errors = 0;
        var tokens = document.Words.Tokens;
        foreach (var sentence in document.Words.Sentences)
        {
            var run = NameRuns.Next(tokens, sentence.First, sentence.End);
            while (run.Start.Value < sentence.End)
            {
                var guess = new NameTag[run.End.Value - run.Start.Value];
                tagger.Tag(ref features, run.Start.Value, run.End.Value, sentence, guess, document.Tags, Margin, OutsideMargin);
                errors += Correct(ref features, run.Start.Value, run.End.Value, sentence, guess, document.Tags);
                _step++;
                run = NameRuns.Next(tokens, run.End.Value, sentence.End);
            }
        }

        return errors;
    }

    private int Correct(ref FeatureExtractor features, int first, int end, in SentenceWords sentence, NameTag[] guess, NameTag[] gold)
    {
        var errors = 0;
        var (guessBefore, goldBefore) = (NameTag.Outside, NameTag.Outside);
        for (var i = first; i < end; i++)
        {
            var (guessed, right) = (guess[i - first], gold[i]);
            if (right == NameTag.Inside && i == first)
            {
                right = NameTag.Begin; // the name began with a word in lower case, which is never asked about
            }

            if (guessed != right)
            {
                errors++;
                var count = features.Fill(i, first, end, sentence, _rows);
                foreach (var row in _rows.AsSpan(0, count))
                {
                    Move((row * Tags) + (int)right, 1);
                    Move((row * Tags) + (int)guessed, -1);
                }
            }

            if (guessed != right || guessBefore != goldBefore)
            {
                Move(Transitions + ((int)goldBefore * Tags) + (int)right, 1);
                Move(Transitions + ((int)guessBefore * Tags) + (int)guessed, -1);
            }

            (guessBefore, goldBefore) = (guessed, right);
        }

        return errors;
    }

    private void Move(int weight, float by)
    {
        _weights[weight] += by;
        _sums[weight] += by * (double)_step;
    }

    /// <summary>The average over all steps, scaled so that the rare largest weights are cut off.</summary>
    private sbyte[] Quantised()
    {
        var average = new double[TaggerModel.Size];
        for (var i = 0; i < average.Length; i++)
        {
            average[i] = _weights[i] - (_sums[i] / _step);
        }

        var largest = average.Select(Math.Abs).Where(weight => weight > 0).Order().ToArray();
        var limit = largest[(int)(largest.Length * 0.9995)];
        return [.. average.Select(weight => (sbyte)Math.Round(Math.Clamp(weight / limit, -1, 1) * sbyte.MaxValue))];
    }

    private sealed record Prepared(ArticleWords Words, DocumentEvidence Evidence, NameTag[] Tags);
}
