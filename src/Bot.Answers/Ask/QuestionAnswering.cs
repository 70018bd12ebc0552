using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Dating;
using Bot.Answers.Ask.Deciding;
using Bot.Answers.Ask.Defining;
using Bot.Answers.Ask.Extraction;
using Bot.Answers.Ask.FollowUps;
using Bot.Answers.Ask.Lists;
using Bot.Answers.Ask.Ranking;
using Bot.Answers.Ask.Retrieval;
using Bot.Answers.Learning;
using Bot.Answers.People;
using Bot.Answers.Sources;
using Bot.Answers.Words;
using Bot.Knowledge;
using Bot.Knowledge.Articles;
using Bot.Knowledge.Library;
using Bot.Knowledge.Passages;
using Bot.Knowledge.People;

namespace Bot.Answers.Ask;

/// <summary>Answers questions from the library. The same question on the same library gets the same answer.</summary>
public sealed class QuestionAnswering
{
    /// <summary>Only so many characters of a question are read.</summary>
    private const int LongestQuestion = 1000;

    private const int MostNearest = 3;

    private const double SureOfDefinition = 0.9;

    private readonly ArticleLibrary _library;
    private readonly ArticleLinks _links;
    private readonly PersonLookup _people;
    private readonly QuestionAnalyzer _analyzer;
    private readonly CandidateSearch _search;
    private readonly Definitions _definitions;
    private readonly LifeDates _lives;
    private readonly AnswerModels _models;

    public QuestionAnswering(ArticleLibrary library, ArticleLinks links)
        : this(library, links, AnswerModels.Shipped)
    {
    }

    internal QuestionAnswering(ArticleLibrary library, ArticleLinks links, AnswerModels models)
    {
        (_library, _links, _models) = (library, links, models);
        _people = new PersonLookup(library, links);
        _analyzer = new QuestionAnalyzer(library, _people);
        _search = new CandidateSearch(library);
        _definitions = new Definitions(library);
        _lives = new LifeDates(library);
    }

    public Answer Ask(Question question)
    {
        var taken = question.Before is { } before ? FollowUp.Resolve(Cut(question.Text), before, KindOf) : null;
        var considered = taken is null ? Consider(question) : ConsiderNear(question with { Text = taken });
        return considered.Answer with
        {
            Question = question.Text,
            TakenAs = taken,
            Corrected = considered.Question.Corrected,
            Turn = Turn.Of(considered.Question, considered.Answer, KindOf),
        };
    }

    /// <summary>What a question leans on stands in the article that answered the one before; only where that is silent, the others are asked.</summary>
    private Consideration ConsiderNear(Question question)
    {
        var near = question is { Article: null, Before.Article: { } article } ? Consider(question with { Article = article }) : null;
        return near is { Answer: Answer.Found } ? near : Consider(question);
    }

    private ThingKind KindOf(string name) =>
        _people.Names.WithAll(NameIndex.WordsOf(name)).Count > 0 ? ThingKind.Person
        : WordBook.English.IsA(name.ToLowerInvariant(), "location") && WordBook.English.IsName(name.ToLowerInvariant()) ? ThingKind.Place
        : ThingKind.Other;

    private static string Cut(string text) => text.Length <= LongestQuestion ? text : text[..LongestQuestion];

    /// <summary>The answer with the way that led to it.</summary>
    /// <param name="among">Only these sentences are considered; null for all.</param>
    public Consideration Consider(Question question, Func<Passage, bool>? among = null)
    {
        var asked = _analyzer.Analyse(Cut(question.Text));
        Article? article = null;
        if (question.Article is { } title && (article = _library.FindArticle(title)) is null)
        {
            return Refuse(question, asked, [], title);
        }

        var ranked = SentenceRanking.Reorder(asked, SentenceRanking.Rank(asked, _search.Find(asked, article?.Id, among)), _models.Ranking);
        if (Defined(question, asked, ranked) is { } defined)
        {
            return defined;
        }

        if (asked.Terms.Count == 0 || ranked.Count == 0)
        {
            return Refuse(question, asked, ranked, asked.Unknown);
        }

        return asked.Kind == QuestionKind.YesNo ? DecideYesNo(question, asked, ranked) : Decide(question, asked, ranked);
    }

    private Consideration? Defined(Question question, AnalysedQuestion asked, IReadOnlyList<RankedSentence> ranked)
    {
        if (asked.Unknown is null && question.Article is null && _lives.Of(asked) is var (life, date) && life is not null)
        {
            return Give(question, asked, ranked, date, SureOfDefinition, life);
        }

        if (asked.Unknown is null && _definitions.PlaceOfThing(asked) is var (lead, place) && lead is not null)
        {
            return Give(question, asked, ranked, place, SureOfDefinition, lead);
        }

        if (asked.Kind != QuestionKind.Definition || asked.Unknown is not null)
        {
            return null;
        }

        if (asked.Names is [{ People.Count: > 0 } name] && asked.Terms.All(term => term.Role == TermRole.Name || TitleWords.IsTitle(term.Word.Lower)))
        {
            var people = _people.Matching(string.Join(' ', asked.Terms.Select(term => term.Word.Lower)));
            var different = people.DistinctBy(person => string.Join(' ', NameIndex.WordsOf(person.Name)), StringComparer.Ordinal).ToList();
            if (different.Count > 1)
            {
                var several = new Answer.Ambiguous(question.Text, [.. different.Select(person => person.Name)], Nearest(ranked));
                return new Consideration(several, asked, ranked, null, 0);
            }

            if (different.Count == 1)
            {
                var known = Told(question, asked, ranked, people);
                return known with { Answer = known.Answer with { Person = people[0].Name } };
            }
        }

        if (_definitions.OfThing(asked) is var (sentence, definition) && sentence is not null)
        {
            return Give(question, asked, ranked, definition, SureOfDefinition, sentence);
        }

        return TermDefinitions.Find(asked, ranked) is { } term
            ? Give(question, asked, ranked, term.Answer, SureOfDefinition, term.Sentence.Match.Candidate.Passage.Source)
            : TermDefinitions.IsAllThatIsAsked(asked) ? Refuse(question, asked, ranked, null) : null;
    }

    /// <param name="spellings">One person, as often as articles spell the name in different ways.</param>
    private Consideration Told(Question question, AnalysedQuestion asked, IReadOnlyList<RankedSentence> ranked, IReadOnlyList<PersonName> spellings)
    {
        var told = _definitions.OfSubject(spellings.SelectMany(person => person.Aliases.Append(person.Name)))
            ?? First(person => _definitions.OfPerson(person.Name, plainly: true))
            ?? First(person => TermDefinitions.OfPerson(person, ranked) is { } found ? (found.Sentence.Match.Candidate.Passage.Source, found.Answer) : null)
            ?? First(person => _definitions.OfPerson(person.Name, plainly: false));
        return told is { } known
            ? Give(question, asked, ranked, known.Answer, SureOfDefinition, known.Source)
            : Refuse(question, asked, ranked, null);

        (Source Source, ShortAnswer Answer)? First(Func<PersonName, (Source Source, ShortAnswer Answer)?> look) =>
            spellings.Select(look).FirstOrDefault(found => found is not null);
    }

    private Consideration DecideYesNo(Question question, AnalysedQuestion asked, IReadOnlyList<RankedSentence> ranked)
    {
        if (asked.Unknown is not null || Trust.Best(asked, ranked, YesNo.Find(asked, ranked, _models.Reader), _models) is not var (verdict, confidence))
        {
            return Refuse(question, asked, ranked, asked.Unknown);
        }

        var text = verdict.Yes ? "Yes" : "No";
        var answer = new ShortAnswer(text, null, text);
        return Trust.IsEnoughForVerdict(confidence)
            ? Give(question, asked, ranked, answer, confidence, verdict.Sentence.Match.Candidate.Passage.Source)
            : Refuse(question, asked, ranked, null) with { Short = answer, Confidence = confidence };
    }

    private Consideration Decide(Question question, AnalysedQuestion asked, IReadOnlyList<RankedSentence> ranked)
    {
        if (asked.Unknown is null && Happenings.Find(asked, ranked) is { } happening)
        {
            return Give(question, asked, ranked, happening.Answer, SureOfDefinition, happening.Sentence.Match.Candidate.Passage.Source);
        }

        if (asked.Unknown is null && NamedEvent.Find(asked, ranked) is { } dated)
        {
            return Give(question, asked, ranked, dated.Answer, SureOfDefinition, dated.Sentence.Match.Candidate.Passage.Source);
        }

        var found = SpanSearch.Find(asked, ranked, _models.Reader, _models.Spans);
        if (Choice.Of(found) is not { } best)
        {
            return Refuse(question, asked, ranked, asked.Unknown);
        }

        var answer = ListAnswers.Instead(asked, best.Spans.Text, best.Answer);
        IReadOnlyList<RankedSentence> bestFirst = [best.Sentence, .. ranked.Where(sentence => !ReferenceEquals(sentence, best.Sentence))];
        var confidence = asked.Unknown is null ? Trust.In(asked, ranked, found, best, _models) : 0;
        return Trust.IsEnough(confidence, best) && !NamedEvent.IsLeantOn(asked, best.Sentence.Match)
            ? Give(question, asked, bestFirst, answer, confidence, best.Sentence.Match.Candidate.Passage.Source)
            : Refuse(question, asked, best.IsStated || !ranked[0].States(asked) ? bestFirst : ranked, asked.Unknown) with { Short = answer, Confidence = confidence };
    }

    private Consideration Give(
        Question question, AnalysedQuestion asked, IReadOnlyList<RankedSentence> ranked, ShortAnswer answer, double confidence, Source source)
    {
        var evidence = Evidence.Of(source, _links);
        var found = new Answer.Found(question.Text, answer.Text, answer.Span, answer.Display, confidence, [evidence]);
        return new Consideration(found, asked, ranked, answer, confidence);
    }

    private Consideration Refuse(Question question, AnalysedQuestion asked, IReadOnlyList<RankedSentence> ranked, string? unknown) =>
        new(new Answer.NotFound(question.Text, unknown, Nearest(ranked)), asked, ranked, null, 0);

    private List<Evidence> Nearest(IReadOnlyList<RankedSentence> ranked) =>
        [.. ranked.Take(MostNearest).Select(sentence => Evidence.Of(sentence.Match.Candidate.Passage.Source, _links))];
}
