using Bot.Answers.Ask.Analysis;
using Bot.Answers.Words;

namespace Bot.Answers.Ask.Extraction;

/// <summary>What can be an answer at all: only a time answers "when", only a number "how many".</summary>
internal static class AskedKind
{
    private static readonly HashSet<string> Times = new(
        "century centuries decade decades year years month months week weeks day days hour hours minute minutes spring summer autumn fall winter morning evening night noon midnight today war era age period monday tuesday wednesday thursday friday saturday sunday".Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> Amounts = new(
        "several few many none all both most half quarter third once twice single double pair couple majority little no zero free".Split(' '), StringComparer.Ordinal);

    public static bool MayBe(SentenceSpans spans, WordRun run) => spans.Question.Kind switch
    {
        QuestionKind.When => HasPiece(spans, run, PieceKinds.Date)
            || run.Any(at => spans.Classes[at] is WordClass.Year or WordClass.Month || Times.Contains(spans.Words[at].Lower)),
        QuestionKind.HowMany or QuestionKind.HowMuch => run.Any(at => spans.Classes[at] is WordClass.Number or WordClass.Year || Amounts.Contains(spans.Words[at].Lower)),
        QuestionKind.HowLong => run.Any(at => spans.Classes[at] is WordClass.Number or WordClass.Year || Times.Contains(spans.Words[at].Lower) || Amounts.Contains(spans.Words[at].Lower)),
        QuestionKind.Who => HasPiece(spans, run, PieceKinds.Person)
            || run.Any(at => spans.Classes[at] is WordClass.Name || (ThingKindsOfWords.Of(spans.Words[at].Lower) & (ThingKinds.Person | ThingKinds.Group)) != ThingKinds.None),
        QuestionKind.Where => run.Any(at => spans.Classes[at] is WordClass.Name or WordClass.Noun or WordClass.Strange),
        _ => true,
    };

    private static bool HasPiece(SentenceSpans spans, WordRun run, PieceKinds kind) => spans.Pieces.Within(run).HasFlag(kind);
}
