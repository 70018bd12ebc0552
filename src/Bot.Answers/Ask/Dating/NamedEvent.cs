using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Extraction;
using Bot.Answers.Ask.Ranking;
using Bot.Answers.Ask.Reading;
using Bot.Answers.Dates;
using Bot.Articles;

namespace Bot.Answers.Ask.Dating;

/// <summary>
/// Answers "When was the Rangoon bombing?" by the date that the sentence ties to the bombing itself: in "broke off
/// relations on 3 December following the bombing, when on 9 October ..." that is the second one.
/// </summary>
internal static class NamedEvent
{
    /// <summary>Words between what happened and its date.</summary>
    private const int Nearest = 4;

    private static readonly HashSet<string> Happening = new("happen happened occur occurred take took place held begin began start started".Split(' '), StringComparer.Ordinal);

    /// <summary>Words that put something else before or behind what happened; the date of the whole sentence is not its own then.</summary>
    private static readonly HashSet<string> Leaning = new("following after before since until despite because during".Split(' '), StringComparer.Ordinal);

    /// <summary>The first date in the sentences that belongs to what is asked about.</summary>
    public static (RankedSentence Sentence, ShortAnswer Answer)? Find(AnalysedQuestion question, IReadOnlyList<RankedSentence> ranked)
    {
        if (Named(question) is not { Count: > 0 } named)
        {
            return null;
        }

        foreach (var sentence in ranked)
        {
            if (In(named, sentence.Match) is { } answer)
            {
                return (sentence, answer);
            }
        }

        return null;
    }

    /// <summary>Whether a sentence only tells that something came behind or before it, so that none of its other dates can be meant.</summary>
    public static bool IsLeantOn(AnalysedQuestion question, SentenceMatch match) =>
        Named(question) is { Count: > 0 } named && Place(named, match.Candidate.Words) is { } place && IsLeaning(match.Candidate.Words, place.First);

    /// <summary>The words of "when was the Rangoon bombing"; null where the question says more than a name for what happened.</summary>
    private static List<Word>? Named(AnalysedQuestion question)
    {
        var behind = question.Words.SkipWhile(word => !EnglishWords.Asking.Contains(word.Lower)).Skip(1).ToList();
        var bare = behind
            .Where(word => !EnglishWords.Auxiliaries.Contains(word.Lower) && !EnglishWords.Articles.Contains(word.Lower) && !Happening.Contains(word.Lower))
            .ToList();
        return question.Kind == QuestionKind.When && behind is [{ Lower: "is" or "was" or "were" or "did" }, ..] && bare.TrueForAll(word => !word.IsFunction)
            && bare is [.., { } last] && !VerbForms.IsParticiple(last) && Words.WordBook.English.IsNoun(last.Lower) && question.Terms.Any(term => term.Role == TermRole.Content)
            && (behind[0].Lower is not "did" || behind.Exists(word => Happening.Contains(word.Lower)))
            ? bare
            : null;
    }

    private static ShortAnswer? In(List<Word> named, SentenceMatch match)
    {
        var candidate = match.Candidate;
        if (Place(named, candidate.Words) is not { } place)
        {
            return null;
        }

        var text = candidate.Passage.Text;
        foreach (var dated in candidate.Events)
        {
            var span = new TextSpan(dated.DateSpan.Start - candidate.Passage.Span.Start, dated.DateSpan.Length);
            if (span.Start >= 0 && span.End <= text.Length && IsTied(candidate.Words, place, candidate.WordAt(span.Start), candidate.WordAt(span.End)))
            {
                return new ShortAnswer(span.In(text), span, DateText.Show(dated.Date));
            }
        }

        return null;
    }

    /// <param name="first">The index of the date's first word.</param>
    /// <param name="behind">The index of the first word behind the date.</param>
    private static bool IsTied(IReadOnlyList<Word> words, (int First, int Behind) place, int first, int behind)
    {
        if (first >= place.Behind)
        {
            var between = words.Skip(place.Behind).Take(first - place.Behind).Select(word => word.Lower).ToList();
            return between.Count <= Nearest && between.TrueForAll(word => word is "when" or "which" or "of" or "on" or "in" or "at" or "the" or "was" or "were" or "began" or "started" or "happened" or "occurred" or "took" or "place" or "held" or "late" or "early" or "of");
        }

        var gap = words.Skip(behind).Take(place.First - behind).ToList();
        return place.First >= behind && gap.TrueForAll(word => EnglishWords.Articles.Contains(word.Lower));
    }

    private static bool IsLeaning(IReadOnlyList<Word> words, int first) =>
        Enumerable.Range(1, 2).Any(back => first >= back && Leaning.Contains(words[first - back].Lower));

    /// <summary>Where the words stand together; null where they do not.</summary>
    private static (int First, int Behind)? Place(List<Word> named, IReadOnlyList<Word> words)
    {
        for (var i = 0; i + named.Count <= words.Count; i++)
        {
            if (named.Select((word, at) => word.Terms.Intersect(words[i + at].Terms, StringComparer.Ordinal).Any()).All(same => same))
            {
                return (i, i + named.Count);
            }
        }

        return null;
    }
}
