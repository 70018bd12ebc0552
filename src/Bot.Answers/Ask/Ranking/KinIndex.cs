using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Reading;

namespace Bot.Answers.Ask.Ranking;

/// <summary>The terms of a question by the words that can stand for them, so that a sentence is read once for all of them.</summary>
public sealed class KinIndex
{
    private readonly Dictionary<string, List<(int Term, float Strength)>> _met = new(StringComparer.Ordinal);
    private readonly bool _hasPairs;

    public KinIndex(AnalysedQuestion question)
    {
        for (var i = 0; i < question.Terms.Count; i++)
        {
            foreach (var (form, strength) in question.Terms[i].Kin)
            {
                if (!_met.TryGetValue(form, out var terms))
                {
                    _met[form] = terms = [];
                }

                terms.Add((i, strength));
            }
        }

        _hasPairs = _met.Keys.Any(form => form.Contains(' ', StringComparison.Ordinal));
    }

    /// <summary>Puts together, for each term that a word stands for, what was known of it and how well it is met at that word.</summary>
    public void Meet(IReadOnlyList<Word> words, TermMatch[] matches, Func<TermMatch, float, int, TermMatch> join)
    {
        for (var at = 0; at < words.Count; at++)
        {
            foreach (var form in words[at].Terms)
            {
                MeetBy(form, at);
            }

            if (_hasPairs && at + 1 < words.Count)
            {
                foreach (var pair in words[at].Terms.SelectMany(_ => words[at + 1].Terms, (one, next) => $"{one} {next}"))
                {
                    MeetBy(pair, at);
                }
            }
        }

        void MeetBy(string form, int at)
        {
            if (_met.TryGetValue(form, out var terms))
            {
                foreach (var (term, strength) in terms)
                {
                    matches[term] = join(matches[term], strength, at);
                }
            }
        }
    }
}
