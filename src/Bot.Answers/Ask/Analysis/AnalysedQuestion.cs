using Bot.Answers.Ask.Ranking;
using Bot.Answers.Ask.Reading;
using Bot.Answers.Ask.Retrieval;
using Bot.Knowledge.People;

namespace Bot.Answers.Ask.Analysis;

/// <summary>A question as it was read. For one thread at a time: what it works out is kept.</summary>
/// <param name="Words">With slips of the pen corrected.</param>
/// <param name="Focus">The noun that says what is asked for, in lower case: "country" of "which country", "people" of "how many people"; null where there is none.</param>
/// <param name="Terms">The words that a sentence must have or mean, in order of the question.</param>
/// <param name="Date">The time that the question speaks of.</param>
/// <param name="Corrected">What was read for what was typed, in order; empty where nothing was misspelt.</param>
/// <param name="Unknown">A name or word that no article has and nothing near it; null mostly.</param>
public sealed record AnalysedQuestion(
    string Text,
    IReadOnlyList<Word> Words,
    QuestionKind Kind,
    string? Focus,
    IReadOnlyList<AskedTerm> Terms,
    IReadOnlyList<AskedName> Names,
    AskedDate? Date,
    IReadOnlyList<Correction> Corrected,
    string? Unknown)
{
    private readonly Dictionary<ArticlePage, ArticleScores> _scores = new(ReferenceEqualityComparer.Instance);

    /// <summary>The terms by what can stand for them; made when it is asked for first.</summary>
    public KinIndex Kin => field ??= new KinIndex(this);

    public bool Negated { get; } = Words.Any(word => word.Lower is "not" or "never" or "no" || word.Lower.EndsWith("n't", StringComparison.Ordinal));

    /// <summary>What the sentences of an article score for the question; made when it is asked for first.</summary>
    internal ArticleScores ScoresIn(ArticlePage page)
    {
        if (!_scores.TryGetValue(page, out var scores))
        {
            _scores[page] = scores = new ArticleScores(this, page);
        }

        return scores;
    }
}

/// <param name="Weight">Rarer words weigh more; from 0.3 up.</param>
/// <param name="Kin">Terms that can stand for it, with how well (0 to 1).</param>
/// <param name="Searched">The best of its kin that the articles have, itself left out.</param>
/// <param name="Role">What the sentence owes it.</param>
public sealed record AskedTerm(Word Word, float Weight, IReadOnlyDictionary<string, float> Kin, IReadOnlyList<string> Searched, TermRole Role);

public enum TermRole
{
    /// <summary>What happens, or what it happens to.</summary>
    Content,

    /// <summary>A word that says little: "become", "have", "called".</summary>
    Light,

    /// <summary>Part of a name.</summary>
    Name,

    /// <summary>A number or a date.</summary>
    Number,

    /// <summary>Names the kind of the answer; the sentence need not repeat it: "country" of "which country".</summary>
    Focus,

    /// <summary>"First", "last", "only", "largest": tells one of a kind from the others, and nothing can stand for it.</summary>
    Rank,
}

internal static class TermRoles
{
    /// <summary>Whether a sentence has to say the word, or what means it, to state all that is asked.</summary>
    public static bool IsOwed(this TermRole role) => role is not (TermRole.Light or TermRole.Focus);
}

/// <summary>Words of the question that name something.</summary>
/// <param name="Terms">The indices of its words in the question's terms.</param>
/// <param name="People">Whom the articles know by all of these words; mostly one, empty for places and other things.</param>
public sealed record AskedName(string Text, IReadOnlyList<int> Terms, IReadOnlyList<PersonName> People);

public sealed record Correction(string Typed, string Read);
