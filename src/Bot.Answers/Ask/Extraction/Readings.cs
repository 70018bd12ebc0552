using System.Collections.Concurrent;
using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Ranking;
using Bot.Answers.Learning;
using Bot.Answers.Vectors;

namespace Bot.Answers.Ask.Extraction;

/// <summary>What a reader finds in the best sentences for a question.</summary>
internal sealed class Readings
{
    private readonly ConcurrentDictionary<int, SentenceReading> _byRank = new();
    private readonly float _best;

    /// <param name="ranked">Best first.</param>
    /// <param name="ranks">Of the sentences to read, from 0; each takes some 10 to 40 ms.</param>
    public Readings(AnalysedQuestion question, IReadOnlyList<RankedSentence> ranked, IEnumerable<int> ranks, AnswerReader reader)
    {
        var text = SentenceVectors.TextOf(question);
        Parallel.ForEach(ranks, rank => _byRank[rank] = reader.Read(text, SentenceTokens.Of(ranked[rank].Match.Candidate)));
        _best = _byRank.Where(pair => pair.Key < SpanSearch.Sentences).Select(pair => pair.Value.LogOdds).DefaultIfEmpty().Max();
    }

    /// <inheritdoc cref="SentenceReading.LogOdds"/>
    public float LogOdds(int rank) => _byRank[rank].LogOdds;

    /// <summary>How likely a sentence says yes, or no, to what is asked, as a natural logarithm.</summary>
    public float Says(int rank, bool yes) => yes ? _byRank[rank].Yes : _byRank[rank].No;

    public void WriteSentence(int rank, FeatureRow row)
    {
        var reading = _byRank[rank];
        row.Add("read best", reading.Best);
        row.Add("read silent", reading.Silent);
        row.Add("read odds", reading.LogOdds);
        row.Add("read odds behind", _best - reading.LogOdds);
    }

    public void WriteVerdict(int rank, bool yes, FeatureRow row)
    {
        row.Add("says so", Says(rank, yes));
        row.Add("says the contrary", Says(rank, !yes));
        row.Add("says neither", _byRank[rank].Neither);
        row.Add("best says so", _byRank.Keys.Max(other => Says(other, yes)));
        row.Add("best says the contrary", _byRank.Keys.Max(other => Says(other, !yes)));
    }

    /// <param name="run">Of words of the sentence of that rank.</param>
    public void Write(int rank, WordRun run, FeatureRow row)
    {
        var reading = _byRank[rank];
        row.Add("read start", reading.Start(run.First));
        row.Add("read end", reading.End(run.Last));
        row.Add("read behind best", reading.Best - reading.Start(run.First) - reading.End(run.Last));
        row.Add("read run odds", reading.Start(run.First) + reading.End(run.Last) - reading.Silent);
    }
}
