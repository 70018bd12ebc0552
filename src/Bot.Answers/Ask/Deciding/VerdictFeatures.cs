using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Ranking;
using Bot.Answers.Learning;

namespace Bot.Answers.Ask.Deciding;

/// <summary>What it is learned from whether "Yes" or "No" is to be trusted.</summary>
internal static class VerdictFeatures
{
    private static readonly HashSet<string> Scopes = new("still ever any all only always same anyone anything every both enough too".Split(' '), StringComparer.Ordinal);
    private static readonly HashSet<string> Hedges = new("may might could would should until formerly former once most some other others almost nearly if possibly perhaps likely later recently originally".Split(' '), StringComparer.Ordinal);

    public static void Write(AnalysedQuestion question, IReadOnlyList<RankedSentence> ranked, Verdict verdict, FeatureRow row)
    {
        var (sentence, match) = (verdict.Sentence, verdict.Sentence.Match);
        row.Add("yes", verdict.Yes);
        row.Add("stated", verdict.Stated);
        row.Add("agreeing", verdict.Agreeing);
        row.Add("contrary", verdict.Contrary);
        row.Add("rank", verdict.Rank);
        row.Add("score", sentence.Score);
        row.Add("behind best", ranked[0].Score - sentence.Score);
        row.Add("before second", ranked.Count > 1 ? sentence.Score - ranked[1].Score : 9);
        row.Add("meaning", sentence.Meaning);
        row.Add("meaning behind best", ranked.Max(other => other.Meaning) - sentence.Meaning);
        row.Add("meaning rank", ranked.Count(other => other.Meaning > sentence.Meaning));
        Statement.Write(question, "", sentence, row);
        row.Add("pairs", sentence.Features.Pairs);
        row.Add("window", sentence.Features.Window);
        row.Add("soft", sentence.Features.Soft);
        row.Add("exact", sentence.Features.Exact);
        Doubts.Of(question, sentence).Write(row);
        AddTerms(question, match, row);
        AddOrder(match, row);
        AddWords(question, match, row);
        verdict.Readings.WriteVerdict(verdict.Rank, verdict.Yes, row);
    }

    private static void AddTerms(AnalysedQuestion question, SentenceMatch match, FeatureRow row)
    {
        int content = 0, unmet = 0, unmetNames = 0, unmetNumbers = 0, around = 0, inexact = 0;
        float weakest = 1, most = 0;
        for (var i = 0; i < match.Terms.Count; i++)
        {
            var (asked, term) = (question.Terms[i], match.Terms[i]);
            if (asked.Role == TermRole.Light)
            {
                continue;
            }

            content++;
            weakest = Math.Min(weakest, term.Strength);
            most = Math.Max(most, asked.Weight * (1 - term.Strength));
            inexact += term.IsSame ? 0 : 1;
            unmet += term.IsMet ? 0 : 1;
            around += !term.IsMet && term.IsMetAround ? 1 : 0;
            unmetNames += !term.IsMet && asked.Role == TermRole.Name ? 1 : 0;
            unmetNumbers += !term.IsMet && asked.Role is TermRole.Number or TermRole.Rank ? 1 : 0;
        }

        row.Add("terms", content);
        row.Add("inexact", inexact);
        row.Add("unmet", unmet);
        row.Add("unmet share", content == 0 ? 0 : unmet / (float)content);
        row.Add("around", around);
        row.Add("unmet names", unmetNames);
        row.Add("unmet numbers", unmetNumbers);
        row.Add("weakest", weakest);
        row.Add("most unmet", most);
    }

    /// <summary>Whether the words come in the order of the question, and how near the beginning the first of them stands.</summary>
    private static void AddOrder(SentenceMatch match, FeatureRow row)
    {
        var places = match.Terms.Where(term => term.At >= 0).Select(term => term.At).ToList();
        var turned = places.Zip(places.Skip(1)).Count(pair => pair.First > pair.Second);
        var gap = places.Order().Zip(places.Order().Skip(1)).Select(pair => pair.Second - pair.First).DefaultIfEmpty().Max();
        row.Add("turned", turned);
        row.Add("turned share", places.Count < 2 ? 0 : turned / (float)(places.Count - 1));
        row.Add("widest gap", gap);
        row.Add("first place", places.Count == 0 ? 99 : places.Min());
        row.Add("words behind", places.Count == 0 ? 99 : match.Candidate.Words.Count - places.Max());
    }

    private static void AddWords(AnalysedQuestion question, SentenceMatch match, FeatureRow row)
    {
        var words = match.Candidate.Words;
        row.Add("words", words.Count);
        row.Add("article sentences", Math.Min(TrustFeatures.MostSentences, match.Candidate.Page.Passages.Count));
        row.Add("denied", YesNo.IsNegated(match));
        row.Add("denied in question", question.Negated);
        row.Add("scope", question.Words.Count(word => Scopes.Contains(word.Lower)));
        row.Add("hedges", words.Count(word => Hedges.Contains(word.Lower)));
        row.Add("present", YesNo.IsOfPresent(question));
        row.Add("other tense", YesNo.IsOfPresent(question) == YesNo.IsPast(match));
        row.Add("asks being", question.Words.Count > 0 && EnglishWords.Copulas.Contains(question.Words[0].Lower));
        row.Add("asked pronoun", question.Words.Any(word => word.Lower is "he" or "she" or "it" or "they" or "him" or "her" or "them" or "there"));
    }
}
