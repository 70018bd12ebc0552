using Bot.Answers.Ask.Analysis;
using Bot.Answers.Learning;
using Bot.Answers.Words;

namespace Bot.Answers.Ask.Extraction;

/// <summary>What it is learned from which run of words is the short answer.</summary>
internal sealed class SpanFeatures
{
    private readonly SentenceSpans _spans;
    private readonly SpanShape _shape;
    private readonly SpanPlace _place;
    private readonly int _focus;
    private readonly int _askedPreposition;
    private readonly float[] _likeness;
    private readonly ThingKinds[] _things;
    private readonly bool[] _ofFocus;

    public SpanFeatures(SentenceSpans spans)
    {
        _spans = spans;
        var question = spans.Question;
        _focus = question.Focus is null ? -1 : WordBook.English.Find(question.Focus);
        _likeness = [.. spans.Words.Select(word => word.IsFunction ? 0 : WordBook.English.Likeness(_focus, word.Entry))];
        _things = [.. spans.Words.Select(word => word.IsFunction ? ThingKinds.None : ThingKindsOfWords.Of(word.Lower))];
        _ofFocus = [.. spans.Words.Select(word => question.Focus is { } focus && !word.IsFunction && WordBook.English.IsA(word.Lower, focus))];
        var asking = question.Words.ToList().FindIndex(word => EnglishWords.Asking.Contains(word.Lower));
        var preposition = asking > 0 ? question.Words[asking - 1].Lower : question.Words.Count > 0 ? question.Words[^1].Lower : "";
        _askedPreposition = SpanShape.PrepositionOf(preposition);
        (_shape, _place) = (new SpanShape(spans, _askedPreposition), new SpanPlace(spans));
    }

    public void Write(WordRun run, FeatureRow row)
    {
        AddQuestion(row);
        _shape.Write(run, row);
        AddKinds(run, row);
        _place.Write(run, row);
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

    private void AddKinds(WordRun run, FeatureRow row)
    {
        var head = _spans.HeadOf(run);
        var things = _things[head];
        if (run.Length is > 1 and <= 4 && _spans.Classes[run.Last] == WordClass.Name)
        {
            things |= ThingKindsOfWords.Of(run.LowerIn(_spans.Words));
        }

        row.Add("head things", (float)things);
        row.Add("head person", things.HasFlag(ThingKinds.Person));
        row.Add("head place", things.HasFlag(ThingKinds.Place));
        row.Add("head group", things.HasFlag(ThingKinds.Group));
        row.Add("head time", things.HasFlag(ThingKinds.Time));
        row.Add("head act", things.HasFlag(ThingKinds.Act));
        row.Add("head of focus", _ofFocus[head]);
        row.Add("any of focus", run.Any(at => _ofFocus[at]));
        row.Add("head likeness", _likeness[head]);
        row.Add("best likeness", Enumerable.Range(run.First, run.Length).Max(at => _likeness[at]));
        row.Add("likeness before", run.First > 0 ? _likeness[run.First - 1] : 0);
        row.Add("likeness behind", run.Last + 1 < _likeness.Length ? _likeness[run.Last + 1] : 0);
    }
}
