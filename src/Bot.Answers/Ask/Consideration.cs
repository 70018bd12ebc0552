using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Extraction;
using Bot.Answers.Ask.Ranking;

namespace Bot.Answers.Ask;

/// <summary>How an answer came about, for measuring.</summary>
/// <param name="Ranked">The sentences that were weighed, best first.</param>
/// <param name="Short">The best short answer, also where it was not given.</param>
/// <param name="Confidence">In <paramref name="Short"/>, from 0 to 1.</param>
public sealed record Consideration(
    Answer Answer, AnalysedQuestion Question, IReadOnlyList<RankedSentence> Ranked, ShortAnswer? Short, double Confidence);
