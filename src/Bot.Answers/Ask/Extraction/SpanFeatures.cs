using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Ranking;
using Bot.Answers.Learning;
using Bot.Answers.Words;

namespace Bot.Answers.Ask.Extraction;

/// <summary>What it is learned from which run of words is the short answer.</summary>
internal sealed class SpanFeatures
{
    private const int Far = 30;

    private static readonly string[] Prepositions = ["in", "on", "at", "to", "from", "by", "for", "with", "as", "of", "into", "during", "since", "between", "about", "over", "under", "through"];

    private readonly SentenceSpans _spans;
    private readonly int _focus;
    private readonly int _verb;
    private readonly int _rarest;
    private readonly int _nextTerm;
    private readonly int _lastTerm;
    private readonly int _askedPreposition;
    private readonly float[] _likeness;
    private readonly ThingKinds[] _things;
    private readonly bool[] _ofFocus;
    private readonly float _weight;
    private readonly float[] _rarity;
    private readonly bool[] _inTitle;
    private readonly float[] _askedLikeness;
    private readonly Dictionary<(int First, int Last), float> _hand;

    public SpanFeatures(SentenceSpans spans)
    {
        _spans = spans;
        var (question, match) = (spans.Question, spans.Match);
        _focus = question.Focus is null ? -1 : WordBook.English.Find(question.Focus);
        _likeness = [.. spans.Words.Select(word => word.IsFunction ? 0 : WordBook.English.Likeness(_focus, word.Entry))];
        _things = [.. spans.Words.Select(word => word.IsFunction ? ThingKinds.None : ThingKindsOfWords.Of(word.Lower))];
        _ofFocus = [.. spans.Words.Select(word => question.Focus is { } focus && !word.IsFunction && WordBook.English.IsA(word.Lower, focus))];
        _weight = Math.Max(0.01f, question.Terms.Sum(term => term.Weight));
        var verb = AskedVerb.Of(question).Term;
        _verb = verb < 0 ? -1 : match.Terms[verb].At;
        _rarest = match.Terms.Select((term, i) => (term.At, question.Terms[i].Weight)).Where(term => term.At >= 0).OrderByDescending(term => term.Weight).Select(term => term.At).FirstOrDefault(-1);
        _nextTerm = match.Terms.Select(term => term.At).FirstOrDefault(at => at >= 0, -1);
        _lastTerm = match.Terms.Select(term => term.At).LastOrDefault(at => at >= 0, -1);
        var asking = question.Words.ToList().FindIndex(word => EnglishWords.Asking.Contains(word.Lower));
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

        var preposition = asking > 0 ? question.Words[asking - 1].Lower : question.Words.Count > 0 ? question.Words[^1].Lower : "";
        _askedPreposition = Array.IndexOf(Prepositions, preposition);
    }

    public void Write(WordRun run, FeatureRow row)
    {
        AddQuestion(row);
        AddOwn(run, row);
        AddNeighbours(run, row);
        AddPieces(run, row);
        AddKinds(run, row);
        AddNearness(run, row);
        AddBetween(run, row);
        AddRarity(run, row);
    }

    private void AddQuestion(FeatureRow row)
    {
        var question = _spans.Question;
        row.Add("kind", (float)question.Kind);
        row.Add("has focus", _focus >= 0);
        row.Add("terms", question.Terms.Count);
        row.Add("asked preposition", _askedPreposition);
        row.Add("asks side", _spans.Slot.Verb < 0 ? -1 : _spans.Slot.Behind ? 1 : 0);
        row.Add("sentence words", _spans.Words.Count);
        var things = question.Focus is { } focus ? ThingKindsOfWords.Of(focus) : ThingKinds.None;
        row.Add("focus things", (float)things);
        row.Add("focus person", things.HasFlag(ThingKinds.Person));
        row.Add("focus place", things.HasFlag(ThingKinds.Place));
        row.Add("focus group", things.HasFlag(ThingKinds.Group));
        row.Add("focus act", things.HasFlag(ThingKinds.Act));
    }

    private void AddOwn(WordRun run, FeatureRow row)
    {
        int capitals = 0, numbers = 0, asked = 0, content = 0, functions = 0, commas = 0, verbs = 0, ands = 0, focus = 0, years = 0;
        for (var at = run.First; at <= run.Last; at++)
        {
            var word = _spans.Words[at];
            capitals += word.IsCapital ? 1 : 0;
            numbers += _spans.Classes[at] is WordClass.Number ? 1 : 0;
            years += _spans.Classes[at] is WordClass.Year or WordClass.Month ? 1 : 0;
            asked += _spans.Asked[at] ? 1 : 0;
            content += word.IsFunction ? 0 : 1;
            functions += word.IsFunction ? 1 : 0;
            commas += at > run.First && _spans.Gaps[at].Contains(',', StringComparison.Ordinal) ? 1 : 0;
            verbs += _spans.Classes[at] is WordClass.Verb or WordClass.Auxiliary ? 1 : 0;
            ands += _spans.Classes[at] is WordClass.Conjunction ? 1 : 0;
            focus += _spans.Question.Focus is { } noun && string.Equals(word.Lower, noun, StringComparison.Ordinal) ? 1 : 0;
        }

        row.Add("length", run.Length);
        row.Add("content words", content);
        row.Add("function words", functions);
        row.Add("capitals", capitals);
        row.Add("all capitals", capitals == content);
        row.Add("numbers", numbers);
        row.Add("years", years);
        row.Add("asked words", asked);
        row.Add("asked share", asked / (float)Math.Max(1, content));
        row.Add("commas", commas);
        row.Add("verbs", verbs);
        row.Add("ands", ands);
        row.Add("focus inside", focus);
        var span = _spans.SpanOf(run);
        row.Add("currency", _spans.Text[span.Start] is '$' or '£' or '€');
        row.Add("per cent", _spans.Text[span.End - 1] is '%' || _spans.Words[run.Last].Lower is "percent");
        row.Add("unit inside", Enumerable.Range(run.First, run.Length).Any(at => _spans.Classes[at] == WordClass.Unit));
    }

    private void AddNeighbours(WordRun run, FeatureRow row)
    {
        row.Add("first class", (float)_spans.Classes[run.First]);
        row.Add("last class", (float)_spans.Classes[run.Last]);
        row.Add("class before", (float)ClassAt(run.First - 1));
        row.Add("class two before", (float)ClassAt(run.First - 2));
        row.Add("class behind", (float)ClassAt(run.Last + 1));
        row.Add("class two behind", (float)ClassAt(run.Last + 2));
        row.Add("second class", (float)(run.Length > 1 ? _spans.Classes[run.First + 1] : WordClass.None));
        row.Add("last but one class", (float)(run.Length > 1 ? _spans.Classes[run.Last - 1] : WordClass.None));
        row.Add("mark before", Mark(_spans.Gaps[run.First], run.First == 0));
        row.Add("mark behind", Mark(_spans.Gaps[run.Last + 1], run.Last + 1 == _spans.Words.Count));
        var before = run.First > 0 ? _spans.Words[run.First - 1].Lower : "";
        var preposition = Array.IndexOf(Prepositions, before);
        row.Add("preposition before", preposition);
        row.Add("same preposition", preposition >= 0 && preposition == _askedPreposition);
        row.Add("preposition at first", Array.IndexOf(Prepositions, _spans.Words[run.First].Lower));
        row.Add("preposition behind", run.Last + 1 < _spans.Words.Count ? Array.IndexOf(Prepositions, _spans.Words[run.Last + 1].Lower) : -1);
        row.Add("asked before", run.First > 0 && _spans.Asked[run.First - 1]);
        row.Add("asked behind", run.Last + 1 < _spans.Words.Count && _spans.Asked[run.Last + 1]);
        row.Add("such as before", before is "as" && run.First > 1 && _spans.Words[run.First - 2].Lower is "such" or "known" || before is "called" or "named");
        row.Add("in brackets", _spans.Text.AsSpan(0, _spans.Words[run.First].Span.Start).Count('(') > _spans.Text.AsSpan(0, _spans.Words[run.First].Span.Start).Count(')'));
        row.Add("reason at first", Openings.OfReason(_spans.Words, run.First));
        row.Add("reason before", run.First > 0 ? Openings.OfReason(_spans.Words, run.First - 1) : 0);
        row.Add("manner at first", Openings.OfManner(_spans.Words, run.First));
        row.Add("manner before", run.First > 0 ? Openings.OfManner(_spans.Words, run.First - 1) : 0);
    }

    private void AddPieces(WordRun run, FeatureRow row)
    {
        var (kinds, cut, within) = (_spans.Pieces.KindsOf(run), _spans.Pieces.CutBy(run), _spans.Pieces.Within(run));
        row.Add("piece", (float)kinds);
        row.Add("is person", kinds.HasFlag(PieceKinds.Person));
        row.Add("is date", kinds.HasFlag(PieceKinds.Date));
        row.Add("is number", kinds.HasFlag(PieceKinds.Number));
        row.Add("is name", kinds.HasFlag(PieceKinds.Name));
        row.Add("is quote", kinds.HasFlag(PieceKinds.Quote));
        row.Add("is noun group", kinds.HasFlag(PieceKinds.Nouns));
        row.Add("cuts person", cut.HasFlag(PieceKinds.Person));
        row.Add("cuts date", cut.HasFlag(PieceKinds.Date));
        row.Add("cuts number", cut.HasFlag(PieceKinds.Number));
        row.Add("cuts name", cut.HasFlag(PieceKinds.Name));
        row.Add("cuts noun group", cut.HasFlag(PieceKinds.Nouns));
        row.Add("has person", within.HasFlag(PieceKinds.Person));
        row.Add("has date", within.HasFlag(PieceKinds.Date));
        row.Add("has number", within.HasFlag(PieceKinds.Number));
        row.Add("has name", within.HasFlag(PieceKinds.Name));
    }

    private void AddKinds(WordRun run, FeatureRow row)
    {
        var head = HeadOf(run);
        var things = _things[head];
        if (run.Length is > 1 and <= 4 && _spans.Classes[run.Last] == WordClass.Name)
        {
            things |= ThingKindsOfWords.Of(string.Join(' ', Enumerable.Range(run.First, run.Length).Select(at => _spans.Words[at].Lower)));
        }

        row.Add("head things", (float)things);
        row.Add("head person", things.HasFlag(ThingKinds.Person));
        row.Add("head place", things.HasFlag(ThingKinds.Place));
        row.Add("head group", things.HasFlag(ThingKinds.Group));
        row.Add("head time", things.HasFlag(ThingKinds.Time));
        row.Add("head act", things.HasFlag(ThingKinds.Act));
        row.Add("head of focus", _ofFocus[head]);
        row.Add("any of focus", Enumerable.Range(run.First, run.Length).Any(at => _ofFocus[at]));
        row.Add("head likeness", _likeness[head]);
        row.Add("best likeness", Enumerable.Range(run.First, run.Length).Max(at => _likeness[at]));
        row.Add("likeness before", run.First > 0 ? _likeness[run.First - 1] : 0);
        row.Add("likeness behind", run.Last + 1 < _likeness.Length ? _likeness[run.Last + 1] : 0);
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
        row.Add("head asked likeness", _askedLikeness[HeadOf(run)]);
    }

    /// <summary>The last word before an "of" or another preposition; the last of all where there is none.</summary>
    private int HeadOf(WordRun run)
    {
        for (var at = run.First + 1; at <= run.Last; at++)
        {
            if (_spans.Classes[at] is WordClass.Preposition or WordClass.Relative)
            {
                return at - 1;
            }
        }

        return run.Last;
    }

    private WordClass ClassAt(int at) => at >= 0 && at < _spans.Classes.Count ? _spans.Classes[at] : WordClass.None;

    private static int Mark(string gap, bool edge) =>
        edge ? 9
        : gap.Contains('(', StringComparison.Ordinal) ? 1
        : gap.Contains(')', StringComparison.Ordinal) ? 2
        : gap.AsSpan().IndexOfAny("\"“”«»") >= 0 ? 3
        : gap.Contains(',', StringComparison.Ordinal) ? 4
        : gap.AsSpan().IndexOfAny(":;") >= 0 ? 5
        : gap.AsSpan().IndexOfAny("–—") >= 0 || string.Equals(gap, " - ", StringComparison.Ordinal) ? 6
        : gap is " " ? 0
        : 7;

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
