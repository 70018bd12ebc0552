using Bot.Answers.Ask.Ranking;
using Bot.Answers.Ask.Retrieval;
using Bot.Answers.Vectors;
using Bot.Evaluation.Learning;

namespace Bot.Evaluation.Reading;

/// <summary>Sentences with and without the answer to a question: the one that answers, and the one that looks most like it.</summary>
internal static class ReaderLessons
{
    /// <returns>In the order of the lessons; a question and a sentence come only once.</returns>
    public static IReadOnlyList<ReaderExample> Of(IReadOnlyList<Lesson> lessons)
    {
        var known = new HashSet<(string, string)>();
        var pairs = lessons.SelectMany(Pairs).Where(pair => known.Add((pair.Question, pair.Candidate.Passage.Text))).ToList();
        var questions = pairs.Select(pair => pair.Question).Distinct(StringComparer.Ordinal)
            .AsParallel().Select(text => (text, States: AnswerReader.StatesOf(text))).ToDictionary(one => one.text, one => one.States, StringComparer.Ordinal);
        var sentences = pairs.DistinctBy(pair => pair.Key)
            .AsParallel().Select(pair => (pair.Key, States: AnswerReader.StatesOf(pair.Candidate))).ToDictionary(one => one.Key, one => one.States);
        return [.. pairs.Select(pair => new ReaderExample(pair.Fold, questions[pair.Question], sentences[pair.Key], Places(sentences[pair.Key], pair)))];
    }

    private static IEnumerable<Pair> Pairs(Lesson lesson)
    {
        var question = SentenceVectors.TextOf(lesson.Question);
        var right = lesson.Ranked.FirstOrDefault(lesson.IsRight);
        if (right is not null)
        {
            yield return Of(right, lesson.Gold);
        }

        var wrong = lesson.Ranked.FirstOrDefault(sentence => !ReferenceEquals(sentence, right) && !lesson.Gold.Any(gold => sentence.Match.Candidate.Passage.Text.Contains(gold, StringComparison.OrdinalIgnoreCase)));
        if (wrong is not null)
        {
            yield return Of(wrong, []);
        }

        Pair Of(RankedSentence sentence, IReadOnlyList<string> gold) => new(lesson.Fold, question, sentence.Match.Candidate, gold);
    }

    /// <summary>The first and the last piece of each right answer; none where the sentence does not answer.</summary>
    private static List<(int First, int Last)> Places(SentenceStates states, Pair pair)
    {
        var places = new List<(int First, int Last)>();
        foreach (var gold in pair.Gold)
        {
            var start = pair.Candidate.Passage.Text.IndexOf(gold, StringComparison.OrdinalIgnoreCase);
            var words = Enumerable.Range(0, states.Words.Count).Where(at => start >= 0 && pair.Candidate.Words[at].Span.End > start && pair.Candidate.Words[at].Span.Start < start + gold.Length).ToList();
            if (words.Count > 0)
            {
                places.Add((states.Words[words[0]].First, states.Words[words[^1]].Last));
            }
        }

        return places;
    }

    private sealed record Pair(int Fold, string Question, Candidate Candidate, IReadOnlyList<string> Gold)
    {
        public (string, string) Key => (Candidate.Passage.ArticleTitle, Candidate.Passage.Text);
    }
}

/// <param name="Question">As <see cref="AnswerReader.StatesOf(string)"/> gives it.</param>
/// <param name="Places">The first and the last piece of each right answer; none where the sentence does not answer.</param>
internal sealed record ReaderExample(int Fold, float[] Question, SentenceStates Sentence, IReadOnlyList<(int First, int Last)> Places);
