using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Reading;
using Bot.Answers.Ask.Retrieval;
using Bot.Answers.People;
using Bot.Answers.Words;

namespace Bot.Answers.Ask.Ranking;

/// <summary>A question laid on a sentence: which of its terms are met, where, and how well.</summary>
/// <param name="Terms">In order of the question's terms.</param>
public sealed record SentenceMatch(Candidate Candidate, IReadOnlyList<TermMatch> Terms)
{
    private const float Resolved = 0.95f;
    private const float LeantOn = 0.85f;
    private const float InTitle = 0.9f;
    private const float InHeading = 0.7f;
    private const float Before = 0.7f;
    private const float After = 0.4f;
    private const float LeastLikeness = 0.45f;

    /// <summary>Alike in use is not the same: the likest word counts about half.</summary>
    private const float LikenessShare = 1.4f;

    private const float MostLike = TermMatch.Like;

    public static SentenceMatch Of(AnalysedQuestion question, Candidate candidate)
    {
        var matches = new TermMatch[question.Terms.Count];
        Array.Fill(matches, new TermMatch(0, -1, 0));
        question.Kin.Meet(candidate.Words, matches, (known, met, at) => met > known.Strength ? known with { Strength = met, At = at } : known);
        MeetAround(question.Kin, candidate, matches);
        for (var i = 0; i < matches.Length; i++)
        {
            var term = question.Terms[i];
            if (matches[i].At < 0 && term.Role is TermRole.Content or TermRole.Focus)
            {
                var (strength, at) = Like(term, candidate.Words);
                matches[i] = matches[i] with { Strength = strength, At = at };
            }
        }

        ResolvePeople(question, candidate, matches);
        ResolveThings(question, candidate, matches);
        ResolveDate(question, candidate, matches);
        ForgetOtherNumbers(question, candidate, matches);
        return new SentenceMatch(candidate, matches);
    }

    /// <summary>The share of the question's weight that is met, from 0 to 1.</summary>
    public float Coverage(AnalysedQuestion question, Func<TermMatch, float> met, Func<TermRole, bool>? roles = null)
    {
        float all = 0, sum = 0;
        for (var i = 0; i < Terms.Count; i++)
        {
            if (roles is null || roles(question.Terms[i].Role))
            {
                all += question.Terms[i].Weight;
                sum += question.Terms[i].Weight * met(Terms[i]);
            }
        }

        return all > 0 ? sum / all : 1;
    }

    private static void MeetAround(KinIndex kin, Candidate candidate, TermMatch[] matches)
    {
        Meet(candidate.Page.Title, InTitle);
        Meet(candidate.After, After);
        foreach (var words in candidate.Page.Headings(candidate.Ordinal))
        {
            Meet(words, InHeading);
        }

        foreach (var words in candidate.Before)
        {
            Meet(words, Before);
        }

        void Meet(IReadOnlyList<Word> words, float share) =>
            kin.Meet(words, matches, (known, met, _) => met * share > known.Context ? known with { Context = met * share } : known);
    }

    /// <summary>The word that is used most alike, by the vectors.</summary>
    private static (float Strength, int At) Like(AskedTerm term, IReadOnlyList<Word> words)
    {
        (float Strength, int At) best = (0, -1);
        for (var i = 0; i < words.Count; i++)
        {
            if (!words[i].IsFunction && !words[i].IsCapital && !words[i].IsNumber)
            {
                var likeness = WordBook.English.Likeness(term.Word.Entry, words[i].Entry);
                var strength = Math.Min(MostLike, (likeness - LeastLikeness) * LikenessShare);
                if (strength > best.Strength && !words[i].Terms.Any(Kinship.OppositesOf(term.Word.Lower).Contains))
                {
                    best = (strength, i);
                }
            }
        }

        return best;
    }

    /// <summary>A name is met by a pronoun, a description or a shorter name that means the person.</summary>
    private static void ResolvePeople(AnalysedQuestion question, Candidate candidate, TermMatch[] matches)
    {
        foreach (var name in question.Names.Where(name => name.People.Count > 0))
        {
            var words = name.Text.Split(' ').SelectMany(NameIndex.WordsOf).ToList();
            ForgetOthers(name, candidate, matches, words);
            if (candidate.People.FirstOrDefault(person => words.All(person.Words.Contains)) is { } mentioned)
            {
                foreach (var term in name.Terms.Where(term => matches[term].Strength < Resolved))
                {
                    matches[term] = matches[term] with { Strength = Resolved, At = candidate.WordAt(mentioned.Span.Start) };
                }
            }
        }
    }

    /// <summary>"Hans Albert Einstein" is not Albert Einstein, where the articles know one of exactly the asked name.</summary>
    private static void ForgetOthers(AskedName name, Candidate candidate, TermMatch[] matches, List<string> words)
    {
        var meant = name.People.Where(person => person.Aliases.Append(person.Name).Any(known => NameIndex.WordsOf(known).SequenceEqual(words, StringComparer.Ordinal)))
            .Select(person => person.Name)
            .ToList();
        foreach (var term in name.Terms.Where(term => meant.Count > 0 && matches[term].At >= 0))
        {
            var place = candidate.Words[matches[term].At].Span;
            if (candidate.People.Any(person => person.Span.Contains(place) && !meant.Contains(person.Name, StringComparer.Ordinal)))
            {
                matches[term] = new TermMatch(0, -1, 0);
            }
        }
    }

    /// <summary>"Apollo 11" is not Apollo 8.</summary>
    private static void ForgetOtherNumbers(AnalysedQuestion question, Candidate candidate, TermMatch[] matches)
    {
        for (var i = 1; i < matches.Length; i++)
        {
            var name = matches[i - 1];
            if (question.Terms[i].Role == TermRole.Number && question.Terms[i - 1].Role == TermRole.Name && name.At >= 0 && name.At + 1 < candidate.Words.Count
                && question.Terms[i].Word.Span.Start == question.Terms[i - 1].Word.Span.End + 1
                && candidate.Words[name.At + 1] is { IsNumber: true } number && !string.Equals(number.Lower, question.Terms[i].Word.Lower, StringComparison.Ordinal))
            {
                matches[i] = new TermMatch(0, -1, 0);
            }
        }
    }

    /// <summary>A sentence that begins with "It" goes on about the thing that the one before it names.</summary>
    private static void ResolveThings(AnalysedQuestion question, Candidate candidate, TermMatch[] matches)
    {
        if (candidate.Words is not [{ Lower: "it" or "its" or "they" or "their" or "this" or "these" }, ..])
        {
            return;
        }

        foreach (var term in question.Names.SelectMany(name => name.Terms))
        {
            if (matches[term].Strength < LeantOn && matches[term].Context >= Before)
            {
                matches[term] = matches[term] with { Strength = LeantOn, At = 0 };
            }
        }
    }

    /// <summary>A date is met by words that mean it: "13 November later that year" by 1975.</summary>
    private static void ResolveDate(AnalysedQuestion question, Candidate candidate, TermMatch[] matches)
    {
        if (question.Date is not { } asked || candidate.Events.FirstOrDefault(dated => asked.Fits(dated.Date)) is not { } fitting)
        {
            return;
        }

        for (var i = 0; i < matches.Length; i++)
        {
            if (question.Terms[i].Role == TermRole.Number && matches[i].Strength == 0 && AskedDate.Find(question.Terms[i].Word.Text) is not null)
            {
                matches[i] = matches[i] with { Strength = Resolved, At = candidate.WordAt(fitting.DateSpan.Start - candidate.Passage.Span.Start) };
            }
        }
    }
}
