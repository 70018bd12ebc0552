using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Extraction;
using Bot.Answers.Ask.Ranking;
using Bot.Answers.Learning;
using Bot.Answers.Words;

namespace Bot.Answers.Ask.Deciding;

/// <summary>What it is learned from whether an answer is to be trusted: how much of the question the sentence says, and what it says instead.</summary>
internal static class TrustFeatures
{
    private const int Far = 30;

    /// <summary>Longer articles are all alike.</summary>
    public const int MostSentences = 200;

    private static readonly HashSet<string> Negations = new("not never neither nor no none without cannot failed unable unlike except however although".Split(' '), StringComparer.Ordinal);

    public static void Write(AnalysedQuestion question, IReadOnlyList<RankedSentence> ranked, IReadOnlyList<FoundSpan> found, FoundSpan chosen, FeatureRow row)
    {
        var rivals = new Rivals(question, ranked);
        RankingFeatures.Write(question, chosen.Sentence, rivals, row);
        AddScores(ranked, found, chosen, rivals, row);
        AddUnsaid(question, chosen, row);
        AddOfTitle(question, chosen.Sentence.Match, row);
        AddAround(question, chosen, row);
        AddOthersOfKind(chosen, row);
        var kinds = chosen.Spans.Pieces.Within(chosen.Run);
        row.Add("piece within", (float)kinds);
        row.Add("is piece", (float)chosen.Spans.Pieces.KindsOf(chosen.Run));
        row.Add("answer words", chosen.Run.Length);
        AddOtherAnswers(found, chosen, row);
        row.Add("article sentences", Math.Min(MostSentences, chosen.Sentence.Match.Candidate.Page.Passages.Count));
        row.Add("question words", question.Words.Count);
        row.Add("question pronoun", question.Words.Any(word => word.Lower is "he" or "she" or "it" or "they" or "him" or "her" or "them" or "his" or "their" or "its" or "there"));
        row.Add("question names", question.Names.Count);
        row.Add("well-formed", IsWellFormed(question.Text));
        Statement.Write(question, chosen.Answer.Text, chosen.Sentence, row);
        chosen.Features.Write(chosen.Run, row);
        chosen.Readings.WriteSentence(chosen.Rank, row);
        chosen.Readings.Write(chosen.Rank, chosen.Run, row);
    }

    /// <summary>Whether other sentences give the same answer, or another that is as good.</summary>
    private static void AddOtherAnswers(IReadOnlyList<FoundSpan> found, FoundSpan chosen, FeatureRow row)
    {
        var same = found.Where(other => !ReferenceEquals(other, chosen)).ToLookup(other => string.Equals(other.Answer.Display, chosen.Answer.Display, StringComparison.OrdinalIgnoreCase));
        row.Add("same answer", same[true].Count());
        row.Add("trust other answers", chosen.Score - same[false].Select(other => other.Score).DefaultIfEmpty(-9).Max());
        row.Add("read before other answers", chosen.Readings.LogOdds(chosen.Rank) - same[false].Select(other => other.Readings.LogOdds(other.Rank)).DefaultIfEmpty(-25).Max());
    }

    /// <summary>Who writes a whole sentence asks in other words than who types in haste.</summary>
    private static bool IsWellFormed(string question) => question is [var first, .., '?'] && char.IsUpper(first);

    private static void AddScores(IReadOnlyList<RankedSentence> ranked, IReadOnlyList<FoundSpan> found, FoundSpan chosen, Rivals rivals, FeatureRow row)
    {
        var candidate = chosen.Sentence.Match.Candidate;
        var scores = rivals.ScoresIn(candidate.Page);
        var rarity = Math.Max(0.01f, scores.Rarities.Sum());
        var others = ranked.Where(other => !ReferenceEquals(other, chosen.Sentence)).ToList();
        row.Add("trust rank", chosen.Rank);
        row.Add("trust sentence score", chosen.Sentence.Score);
        row.Add("trust behind best", ranked[0].Score - chosen.Sentence.Score);
        row.Add("trust before next", chosen.Sentence.Score - others.Select(other => other.Score).DefaultIfEmpty(-9).First());
        row.Add("trust meaning before next", chosen.Sentence.Meaning - others.Select(other => other.Meaning).DefaultIfEmpty().Max());
        row.Add("trust span score", chosen.Score);
        row.Add("trust next span", chosen.Score - Math.Max(-9, chosen.Next));
        row.Add("trust other sentences", chosen.Score - found.Where(other => !ReferenceEquals(other, chosen)).Select(other => other.Score).DefaultIfEmpty(-9).Max());
        row.Add("trust score by rarity", scores.Sentence(candidate.Ordinal) / rarity);
        row.Add("trust paragraph by rarity", scores.Paragraph(candidate.Ordinal) / rarity);
        row.Add("trust best by rarity", rivals.BestSentence / rarity);
        row.Add("trust best paragraph by rarity", rivals.BestParagraph / rarity);
    }

    /// <summary>Names, numbers and words of the question that the sentence does not have, strictly and by what can stand for them.</summary>
    private static void AddUnsaid(AnalysedQuestion question, FoundSpan chosen, FeatureRow row)
    {
        var match = chosen.Sentence.Match;
        foreach (var role in (ReadOnlySpan<TermRole>)[TermRole.Name, TermRole.Number, TermRole.Rank, TermRole.Content, TermRole.Focus])
        {
            float unmet = 0, unmetAround = 0, weight = 0;
            var terms = 0;
            for (var i = 0; i < match.Terms.Count; i++)
            {
                var term = question.Terms[i];
                if (term.Role != role)
                {
                    continue;
                }

                terms++;
                unmet += match.Terms[i].IsSame ? 0 : 1;
                unmetAround += match.Terms[i].IsMetAround ? 0 : 1;
                weight += term.Weight * (1 - match.Terms[i].Strength);
            }

            row.Add($"terms {role}", terms);
            row.Add($"unmet {role}", unmet);
            row.Add($"unmet around {role}", unmetAround);
            row.Add($"unmet weight {role}", weight);
        }

        Doubts.Of(question, chosen.Sentence).Write(row);
        row.Add("unknown name", question.Unknown is not null);
        row.Add("corrected", question.Corrected.Count);
    }

    /// <summary>What is asked about the article's subject may be told without naming it.</summary>
    private static void AddOfTitle(AnalysedQuestion question, SentenceMatch match, FeatureRow row)
    {
        var title = match.Candidate.Page.Title.Where(word => !word.IsFunction).ToList();
        var known = title.SelectMany(word => word.Terms).ToHashSet(StringComparer.Ordinal);
        var isOfTitle = question.Terms.Select(term => term.Word.Terms.Any(known.Contains)).ToList();
        var owed = Enumerable.Range(0, isOfTitle.Count).Where(i => question.Terms[i].Role.IsOwed() && !isOfTitle[i]).ToList();
        row.Add("title terms", isOfTitle.Count(of => of));
        row.Add("title share", title.Count == 0 ? 0 : Math.Min(1, isOfTitle.Count(of => of) / (float)title.Count));
        row.Add("beyond title", owed.Count);
        row.Add("beyond title not same", owed.Count(i => !match.Terms[i].IsSame));
        row.Add("beyond title unmet", owed.Count(i => !match.Terms[i].IsMet));
        row.Add("begins with title", match.Candidate.Words.SkipWhile(word => word.IsFunction).FirstOrDefault() is { } first && first.Terms.Any(known.Contains));
    }

    /// <summary>Whether the sentence has other pieces of the kind that is asked for, and which the hand-set judgement prefers.</summary>
    private static void AddOthersOfKind(FoundSpan chosen, FeatureRow row)
    {
        var own = chosen.Spans.Typed.Where(piece => Overlaps(piece.Chunk)).Select(piece => piece.Score).DefaultIfEmpty(TypedPieces.Least).Max();
        var others = chosen.Spans.Typed.Where(piece => !Overlaps(piece.Chunk)).ToList();
        row.Add("others of kind", others.DistinctBy(piece => piece.Chunk.First).Count());
        row.Add("hand before others", own - others.Select(piece => piece.Score).DefaultIfEmpty(TypedPieces.Least).Max());

        bool Overlaps(Chunk piece) => piece.Run.Overlaps(chosen.Run);
    }

    /// <summary>What the sentence says in the place of what is not met: opposites, denials, other names and numbers.</summary>
    private static void AddAround(AnalysedQuestion question, FoundSpan chosen, FeatureRow row)
    {
        var (match, words) = (chosen.Sentence.Match, chosen.Spans.Words);
        int opposites = 0, nearestUnmet = Far, otherNames = 0, otherNumbers = 0;
        for (var i = 0; i < match.Terms.Count; i++)
        {
            var term = question.Terms[i];
            if (!match.Terms[i].IsSame && term.Role is TermRole.Content or TermRole.Rank && Kinship.OppositesOf(term.Word.Lower) is { Count: > 0 } contrary)
            {
                opposites += words.Any(word => word.Terms.Any(contrary.Contains)) ? 1 : 0;
            }

            if (!match.Terms[i].IsMet && term.Role is not TermRole.Light)
            {
                nearestUnmet = Math.Min(nearestUnmet, Math.Abs(i - (question.Terms.Count / 2)));
            }
        }

        for (var at = 0; at < words.Count; at++)
        {
            if (!chosen.Spans.Asked[at] && (at < chosen.Run.First || at > chosen.Run.Last))
            {
                otherNames += chosen.Spans.Classes[at] is WordClass.Name ? 1 : 0;
                otherNumbers += chosen.Spans.Classes[at] is WordClass.Number or WordClass.Year ? 1 : 0;
            }
        }

        row.Add("opposites", opposites);
        row.Add("unmet place", nearestUnmet);
        row.Add("other names", otherNames);
        row.Add("other numbers", otherNumbers);
        row.Add("denied", words.Count(word => Negations.Contains(word.Lower)));
        row.Add("denied in question", question.Negated);
        row.Add("denied in one", question.Negated != words.Any(word => word.Lower is "not" or "never" or "no" or "none" || word.Lower.EndsWith("n't", StringComparison.Ordinal)));
        row.Add("highest rarity unmet share", match.Terms.Select((term, i) => term.IsMet ? 0 : question.Terms[i].Weight).DefaultIfEmpty().Max());
        row.Add("second unmet", match.Terms.Select((term, i) => term.IsMet ? 0 : question.Terms[i].Weight).OrderDescending().Skip(1).FirstOrDefault());
    }
}
