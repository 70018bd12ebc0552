using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Extraction;
using Bot.Answers.Learning;
using Bot.Answers.Words;

namespace Bot.Answers.Ask.Ranking;

/// <summary>What the order of the sentences is learned from.</summary>
internal static class RankingFeatures
{
    public static void Write(AnalysedQuestion question, RankedSentence sentence, Rivals rivals, FeatureRow row)
    {
        var (match, features) = (sentence.Match, sentence.Features);
        var candidate = match.Candidate;
        var scores = rivals.ScoresIn(candidate.Page);
        var own = scores.Sentence(candidate.Ordinal);
        row.Add("score share", features.Score);
        row.Add("paragraph score share", features.ParagraphScore);
        row.Add("article score", own);
        row.Add("article score share", own / rivals.BestSentence);
        row.Add("article paragraph share", scores.Paragraph(candidate.Ordinal) / rivals.BestParagraph);
        row.Add("hand", sentence.Score);
        row.Add("hand behind best", rivals.BestHand - sentence.Score);
        row.Add("hand rank", rivals.RankOf(sentence));
        var (first, last) = candidate.Page.ParagraphOf(candidate.Ordinal);
        row.Add("score before", candidate.Ordinal > first ? scores.Sentence(candidate.Ordinal - 1) / rivals.BestSentence : -1);
        row.Add("score behind", candidate.Ordinal < last ? scores.Sentence(candidate.Ordinal + 1) / rivals.BestSentence : -1);
        row.Add("place in paragraph", candidate.Ordinal - first);
        row.Add("left in paragraph", last - candidate.Ordinal);
        row.Add("place in article", candidate.Ordinal / (float)candidate.Page.Passages.Count);
        row.Add("meaning", sentence.Meaning);
        row.Add("meaning behind best", rivals.BestMeaning - sentence.Meaning);
        row.Add("meaning rank", rivals.MeaningRankOf(sentence));
        row.Add("meaning before", candidate.Ordinal > first ? rivals.MeaningAt(candidate.Page, candidate.Ordinal - 1) : 0);
        row.Add("meaning behind", candidate.Ordinal < last ? rivals.MeaningAt(candidate.Page, candidate.Ordinal + 1) : 0);
        AddCoverage(question, sentence, scores, row);
        AddShape(question, match, features, row);
    }

    private static void AddCoverage(AnalysedQuestion question, RankedSentence sentence, ArticleScores scores, FeatureRow row)
    {
        var (match, features) = (sentence.Match, sentence.Features);
        row.Add("exact", features.Exact);
        row.Add("soft", features.Soft);
        row.Add("with context", features.WithContext);
        row.Add("names", features.Names);
        row.Add("names with context", features.NamesWithContext);
        row.Add("numbers", features.Numbers);
        row.Add("ranks", features.Rank);
        row.Add("focus", features.Focus);
        row.Add("content", features.Content);
        row.Add("pairs", features.Pairs);
        row.Add("window", features.Window);
        row.Add("highest unmet", features.HighestUnmet);
        row.Add("role", features.Role);
        float all = 0, exact = 0, soft = 0, context = 0, unmet = 0, unmetSoft = 0;
        int met = 0, strict = 0;
        for (var i = 0; i < match.Terms.Count; i++)
        {
            var (rarity, term) = (scores.Rarities[i], match.Terms[i]);
            all += rarity;
            exact += term.IsSame ? rarity : 0;
            soft += rarity * term.Strength;
            context += rarity * term.Best;
            unmet = Math.Max(unmet, term.IsSame ? 0 : rarity);
            unmetSoft = Math.Max(unmetSoft, rarity * (1 - term.Best));
            met += term.Strength > 0 ? 1 : 0;
            strict += term.IsSame ? 1 : 0;
        }

        all = Math.Max(all, 0.01f);
        row.Add("rarity", all);
        row.Add("exact in article", exact / all);
        row.Add("soft in article", soft / all);
        row.Add("context in article", context / all);
        row.Add("unmet in article", unmet);
        row.Add("unmet softly in article", unmetSoft);
        row.Add("terms", match.Terms.Count);
        row.Add("met", met);
        row.Add("met exactly", strict);
    }

    private static void AddShape(AnalysedQuestion question, SentenceMatch match, SentenceFeatures features, FeatureRow row)
    {
        var words = match.Candidate.Words;
        row.Add("kind", (float)question.Kind);
        row.Add("type", features.Type);
        row.Add("words", words.Count);
        row.Add("pronoun", features.Pronoun);
        row.Add("list item", features.ListItem);
        int names = 0, numbers = 0, years = 0;
        float kind = 0, alike = 0;
        var focus = question.Focus is null ? -1 : WordBook.English.Find(question.Focus);
        var asked = new HashSet<int>(match.Terms.Where(term => term.Strength > 0.8f).Select(term => term.At));
        for (var at = 0; at < words.Count; at++)
        {
            if (asked.Contains(at) || words[at].IsFunction)
            {
                continue;
            }

            names += at > 0 && words[at].IsCapital ? 1 : 0;
            numbers += words[at].IsNumber ? 1 : 0;
            years += NumberWords.IsYear(words[at]) ? 1 : 0;
            kind = focus < 0 ? 0 : Math.Max(kind, WordBook.English.Likeness(focus, words[at].Entry));
            alike = Math.Max(alike, question.Focus is { } noun && WordBook.English.IsA(words[at].Lower, noun) ? 1 : 0);
        }

        row.Add("new names", names);
        row.Add("new numbers", numbers);
        row.Add("new years", years);
        row.Add("likest to focus", kind);
        row.Add("a kind of focus", alike);
        row.Add("events", match.Candidate.Events.Count);
        row.Add("people", match.Candidate.People.Count);
    }
}
