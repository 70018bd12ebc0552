using Bot.Answers.Ask.Analysis;
using Bot.Answers.Words;

namespace Bot.Answers.Ask.Retrieval;

/// <summary>Finds sentences that say in other words what is asked: by the likest word that each has for each word of the question.</summary>
internal static class OtherWords
{
    /// <summary>Words that are used less alike say nothing about each other.</summary>
    private const float LeastLikeness = 0.4f;

    /// <returns>The indices of the sentences, likest first; none that is like in nothing.</returns>
    public static IEnumerable<int> Find(AnalysedQuestion question, ArticlePage page)
    {
        var scores = new float[page.Passages.Count];
        foreach (var term in question.Terms)
        {
            var weight = page.RarityOf(term.Word.Terms) * (term.Role == TermRole.Light ? 0.3f : 1);
            var known = new Dictionary<int, float>();
            for (var at = 0; at < scores.Length; at++)
            {
                var best = 0f;
                foreach (var word in page.Words[at])
                {
                    if (word.Entry >= 0 && !word.IsFunction)
                    {
                        best = Math.Max(best, LikenessOf(word.Entry));
                    }
                }

                scores[at] += weight * best;
            }

            float LikenessOf(int entry)
            {
                if (!known.TryGetValue(entry, out var like))
                {
                    known[entry] = like = Math.Max(0, (WordBook.English.Likeness(term.Word.Entry, entry) - LeastLikeness) / (1 - LeastLikeness));
                }

                return like;
            }
        }

        return Enumerable.Range(0, scores.Length).Where(at => scores[at] > 0).OrderByDescending(at => scores[at]).ThenBy(at => at);
    }
}
