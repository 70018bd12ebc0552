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
    /// <param name="ranks">Of the sentences to read, from 0; each takes some 10 to 20 ms.</param>
    public Readings(AnalysedQuestion question, IReadOnlyList<RankedSentence> ranked, IEnumerable<int> ranks, AnswerReader reader)
    {
        var apart = AnswerReader.StatesOf(SentenceVectors.TextOf(question));
        Parallel.ForEach(ranks, rank => _byRank[rank] = reader.Read(apart, AnswerReader.StatesOf(ranked[rank].Match.Candidate)));
        _best = _byRank.Where(pair => pair.Key < SpanSearch.Sentences).Select(pair => pair.Value.LogOdds).DefaultIfEmpty().Max();
    }

    public void WriteSentence(int rank, FeatureRow row)
    {
        Write(_byRank[rank], row);
        row.Add("read odds behind", _best - _byRank[rank].LogOdds);
    }

    public static void Write(SentenceReading reading, FeatureRow row)
    {
        row.Add("read best", reading.Best);
        row.Add("read silent", reading.Silent);
        row.Add("read odds", reading.LogOdds);
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
