using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Ranking;
using Bot.Answers.Learning;
using Bot.Answers.Words;

namespace Bot.Answers.Ask.Extraction;

/// <summary>Where in its sentence a run of words stands: how near to the question's words, what is between, how rare it is.</summary>
internal sealed class SpanPlace
{
    private const int Far = 30;

    private readonly SentenceSpans _spans;
    private readonly int _verb;
    private readonly int _rarest;
    private readonly int _nextTerm;
    private readonly int _lastTerm;
    private readonly float _weight;
    private readonly float[] _rarity;
    private readonly bool[] _inTitle;
    private readonly float[] _askedLikeness;
    private readonly Dictionary<(int First, int Last), float> _hand;

    public SpanPlace(SentenceSpans spans)
    {
        _spans = spans;
        var (question, match) = (spans.Question, spans.Match);
        _weight = Math.Max(0.01f, question.Terms.Sum(term => term.Weight));
        var verb = AskedVerb.Of(question).Term;
        _verb = verb < 0 ? -1 : match.Terms[verb].At;
        _rarest = match.Terms.Select((term, i) => (term.At, question.Terms[i].Weight)).Where(term => term.At >= 0).OrderByDescending(term => term.Weight).Select(term => term.At).FirstOrDefault(-1);
        _nextTerm = match.Terms.Select(term => term.At).FirstOrDefault(at => at >= 0, -1);
        _lastTerm = match.Terms.Select(term => term.At).LastOrDefault(at => at >= 0, -1);
        var page = match.Candidate.Page;
        var title = page.Title.SelectMany(word => word.Terms).ToHashSet(StringComparer.Ordinal);
        _rarity = [.. spans.Words.Select(word => word.IsFunction ? 0 : page.RarityOf(word.Terms))];
        _inTitle = [.. spans.Words.Select(word => word.Terms.Any(title.Contains))];
        var entries = question.Terms.Where(term => term.Role is TermRole.Content or TermRole.Focus).Select(term => term.Word.Entry).Where(entry => entry >= 0).ToList();
        _askedLikeness = [.. spans.Words.Select(word => word.IsFunction ? 0 : entries.Select(entry => WordBook.English.Likeness(entry, word.Entry)).DefaultIfEmpty().Max())];
        _hand = new Dictionary<(int, int), float>();
        foreach (var (chunk, score) in spans.Typed)
        {
            _hand.TryAdd((chunk.First, chunk.Last), score);
        }
    }

    public void Write(WordRun run, FeatureRow row)
    {
        AddNearness(run, row);
        AddBetween(run, row);
        AddRarity(run, row);
    }

    private void AddNearness(WordRun run, FeatureRow row)
    {
        float left = 0, right = 0, closeLeft = 0, closeRight = 0;
        int nearestLeft = Far, nearestRight = Far, names = Far;
        var (question, match) = (_spans.Question, _spans.Match);
        for (var i = 0; i < match.Terms.Count; i++)
        {
            var at = match.Terms[i].At;
            if (at < 0 || (at >= run.First && at <= run.Last))
            {
                continue;
            }

            var weight = question.Terms[i].Weight * match.Terms[i].Strength / _weight;
            var distance = at < run.First ? run.First - at : at - run.Last;
            names = question.Terms[i].Role == TermRole.Name ? Math.Min(names, distance) : names;
            if (at < run.First)
            {
                left += weight;
                closeLeft += weight / (1 + distance / 3f);
                nearestLeft = Math.Min(nearestLeft, distance);
            }
            else
            {
                right += weight;
                closeRight += weight / (1 + distance / 3f);
                nearestRight = Math.Min(nearestRight, distance);
            }
        }

        row.Add("met left", left);
        row.Add("met right", right);
        row.Add("near left", closeLeft);
        row.Add("near right", closeRight);
        row.Add("nearness", closeLeft + closeRight);
        row.Add("nearest left", nearestLeft);
        row.Add("nearest right", nearestRight);
        row.Add("nearest", Math.Min(nearestLeft, nearestRight));
        row.Add("nearest name", names);
        row.Add("from verb", Signed(run, _verb));
        row.Add("from rarest", Signed(run, _rarest));
        row.Add("from next term", Signed(run, _nextTerm));
        row.Add("from last term", Signed(run, _lastTerm));
        row.Add("right side", _spans.Slot.Verb < 0 ? 0 : _spans.Slot.Behind == run.First > _spans.Slot.Verb ? 1 : -1);
        row.Add("commas to rarest", Commas(run, _rarest));
        row.Add("place", run.First / (float)_spans.Words.Count);
        row.Add("words left behind", _spans.Words.Count - 1 - run.Last);
        row.Add("words before", run.First);
    }

    /// <summary>What stands between the run and the question's verb, or its rarest word where that is not met.</summary>
    private void AddBetween(WordRun run, FeatureRow row)
    {
        var anchor = _verb >= 0 ? _verb : _rarest;
        int verbs = 0, relatives = 0, conjunctions = 0, prepositions = 0, names = 0;
        if (anchor >= 0 && (anchor < run.First || anchor > run.Last))
        {
            var (from, to) = anchor < run.First ? (anchor + 1, run.First) : (run.Last + 1, anchor);
            for (var at = from; at < to; at++)
            {
                verbs += _spans.Classes[at] is WordClass.Verb or WordClass.Auxiliary ? 1 : 0;
                relatives += _spans.Classes[at] is WordClass.Relative ? 1 : 0;
                conjunctions += _spans.Classes[at] is WordClass.Conjunction ? 1 : 0;
                prepositions += _spans.Classes[at] is WordClass.Preposition ? 1 : 0;
                names += _spans.Classes[at] is WordClass.Name ? 1 : 0;
            }
        }

        row.Add("verbs between", verbs);
        row.Add("relatives between", relatives);
        row.Add("conjunctions between", conjunctions);
        row.Add("prepositions between", prepositions);
        row.Add("names between", names);
        row.Add("hand", _hand.GetValueOrDefault((run.First, run.Last), -3));
    }

    private void AddRarity(WordRun run, FeatureRow row)
    {
        float sum = 0, most = 0, around = 0;
        int content = 0, titled = 0;
        for (var at = Math.Max(0, run.First - 3); at <= Math.Min(_rarity.Length - 1, run.Last + 3); at++)
        {
            if (at < run.First || at > run.Last)
            {
                around = Math.Max(around, _askedLikeness[at]);
            }
            else if (!_spans.Words[at].IsFunction)
            {
                content++;
                sum += _rarity[at];
                most = Math.Max(most, _rarity[at]);
                titled += _inTitle[at] ? 1 : 0;
            }
        }

        row.Add("mean rarity", content == 0 ? 0 : sum / content);
        row.Add("most rarity", most);
        row.Add("title words", titled);
        row.Add("asked likeness around", around);
        row.Add("asked likeness before", run.First > 0 ? _askedLikeness[run.First - 1] : 0);
        row.Add("asked likeness behind", run.Last + 1 < _askedLikeness.Length ? _askedLikeness[run.Last + 1] : 0);
        row.Add("head asked likeness", _askedLikeness[_spans.HeadOf(run)]);
    }

    private static int Signed(WordRun run, int at) =>
        at < 0 ? 99 : at < run.First ? run.First - at : at > run.Last ? run.Last - at : 0;

    private int Commas(WordRun run, int other)
    {
        if (other < 0 || (other >= run.First && other <= run.Last))
        {
            return 0;
        }

        var (from, to) = other < run.First ? (other + 1, run.First) : (run.Last + 1, other);
        var commas = 0;
        for (var at = from; at <= to; at++)
        {
            commas += _spans.Gaps[at].Contains(',', StringComparison.Ordinal) ? 1 : 0;
        }

        return commas;
    }
}
