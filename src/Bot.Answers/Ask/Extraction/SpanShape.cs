using Bot.Answers.Learning;

namespace Bot.Answers.Ask.Extraction;

/// <summary>What a run of words is made of, and what stands beside it.</summary>
/// <param name="askedPreposition">That of the question, as <see cref="PrepositionOf"/> gives it.</param>
internal sealed class SpanShape(SentenceSpans spans, int askedPreposition)
{
    private static readonly string[] Prepositions = ["in", "on", "at", "to", "from", "by", "for", "with", "as", "of", "into", "during", "since", "between", "about", "over", "under", "through"];

    /// <returns>The number of a common preposition; -1 for any other word.</returns>
    public static int PrepositionOf(string word) => Array.IndexOf(Prepositions, word);

    public void Write(WordRun run, FeatureRow row)
    {
        AddOwn(run, row);
        AddNeighbours(run, row);
        AddPieces(run, row);
    }

    private void AddOwn(WordRun run, FeatureRow row)
    {
        int capitals = 0, numbers = 0, asked = 0, content = 0, functions = 0, commas = 0, verbs = 0, ands = 0, focus = 0, years = 0;
        for (var at = run.First; at <= run.Last; at++)
        {
            var word = spans.Words[at];
            capitals += word.IsCapital ? 1 : 0;
            numbers += spans.Classes[at] is WordClass.Number ? 1 : 0;
            years += spans.Classes[at] is WordClass.Year or WordClass.Month ? 1 : 0;
            asked += spans.Asked[at] ? 1 : 0;
            content += word.IsFunction ? 0 : 1;
            functions += word.IsFunction ? 1 : 0;
            commas += at > run.First && spans.Gaps[at].Contains(',', StringComparison.Ordinal) ? 1 : 0;
            verbs += spans.Classes[at] is WordClass.Verb or WordClass.Auxiliary ? 1 : 0;
            ands += spans.Classes[at] is WordClass.Conjunction ? 1 : 0;
            focus += spans.Question.Focus is { } noun && string.Equals(word.Lower, noun, StringComparison.Ordinal) ? 1 : 0;
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
        var span = spans.SpanOf(run);
        row.Add("currency", spans.Text[span.Start] is '$' or '£' or '€');
        row.Add("per cent", spans.Text[span.End - 1] is '%' || spans.Words[run.Last].Lower is "percent");
        row.Add("unit inside", run.Any(at => spans.Classes[at] == WordClass.Unit));
    }

    private void AddNeighbours(WordRun run, FeatureRow row)
    {
        row.Add("first class", (float)spans.Classes[run.First]);
        row.Add("last class", (float)spans.Classes[run.Last]);
        row.Add("class before", (float)ClassAt(run.First - 1));
        row.Add("class two before", (float)ClassAt(run.First - 2));
        row.Add("class behind", (float)ClassAt(run.Last + 1));
        row.Add("class two behind", (float)ClassAt(run.Last + 2));
        row.Add("second class", (float)(run.Length > 1 ? spans.Classes[run.First + 1] : WordClass.None));
        row.Add("last but one class", (float)(run.Length > 1 ? spans.Classes[run.Last - 1] : WordClass.None));
        row.Add("mark before", Mark(spans.Gaps[run.First], run.First == 0));
        row.Add("mark behind", Mark(spans.Gaps[run.Last + 1], run.Last + 1 == spans.Words.Count));
        var before = run.First > 0 ? spans.Words[run.First - 1].Lower : "";
        var preposition = PrepositionOf(before);
        row.Add("preposition before", preposition);
        row.Add("same preposition", preposition >= 0 && preposition == askedPreposition);
        row.Add("preposition at first", PrepositionOf(spans.Words[run.First].Lower));
        row.Add("preposition behind", run.Last + 1 < spans.Words.Count ? PrepositionOf(spans.Words[run.Last + 1].Lower) : -1);
        row.Add("asked before", run.First > 0 && spans.Asked[run.First - 1]);
        row.Add("asked behind", run.Last + 1 < spans.Words.Count && spans.Asked[run.Last + 1]);
        row.Add("such as before", before is "as" && run.First > 1 && spans.Words[run.First - 2].Lower is "such" or "known" || before is "called" or "named");
        row.Add("in brackets", spans.Text.AsSpan(0, spans.Words[run.First].Span.Start).Count('(') > spans.Text.AsSpan(0, spans.Words[run.First].Span.Start).Count(')'));
        row.Add("reason at first", Openings.OfReason(spans.Words, run.First));
        row.Add("reason before", run.First > 0 ? Openings.OfReason(spans.Words, run.First - 1) : 0);
        row.Add("manner at first", Openings.OfManner(spans.Words, run.First));
        row.Add("manner before", run.First > 0 ? Openings.OfManner(spans.Words, run.First - 1) : 0);
    }

    private void AddPieces(WordRun run, FeatureRow row)
    {
        var (kinds, cut, within) = (spans.Pieces.KindsOf(run), spans.Pieces.CutBy(run), spans.Pieces.Within(run));
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

    private WordClass ClassAt(int at) => at >= 0 && at < spans.Classes.Count ? spans.Classes[at] : WordClass.None;

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
}
