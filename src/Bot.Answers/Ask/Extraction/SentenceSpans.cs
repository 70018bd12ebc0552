using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Ranking;
using Bot.Answers.Ask.Reading;
using Bot.Articles;

namespace Bot.Answers.Ask.Extraction;

/// <summary>A question laid on a sentence, with what the judging of all its runs of words needs once.</summary>
internal sealed class SentenceSpans
{
    public const int LongestRun = 10;

    /// <summary>Joins what is one name: "A&amp;M".</summary>
    private const string Glue = "&";

    public SentenceSpans(AnalysedQuestion question, SentenceMatch match)
    {
        (Question, Match) = (question, match);
        Words = match.Candidate.Words;
        Text = match.Candidate.Passage.Text;
        Classes = [.. Words.Select((word, at) => WordClasses.Of(word, at == 0))];
        Asked = new bool[Words.Count];
        MarkAsked();
        Gaps = [.. Enumerable.Range(0, Words.Count + 1).Select(Gap)];
        Pieces = new SentencePieces(match.Candidate);
        Typed = [.. TypedPieces.In(question, match)];
        Slot = VerbSlot.Of(question, match);
    }

    public AnalysedQuestion Question { get; }

    public SentenceMatch Match { get; }

    public IReadOnlyList<Word> Words { get; }

    public string Text { get; }

    public IReadOnlyList<WordClass> Classes { get; }

    /// <summary>Which words repeat the question.</summary>
    public bool[] Asked { get; }

    /// <summary>The text before each word, and that behind the last.</summary>
    public IReadOnlyList<string> Gaps { get; }

    public SentencePieces Pieces { get; }

    /// <summary>The pieces of the kind that is asked for, best first; a piece may come more than once.</summary>
    public IReadOnlyList<(Chunk Chunk, float Score)> Typed { get; }

    public VerbSlot Slot { get; }

    /// <summary>In text order. Runs that nobody would give as an answer are left out.</summary>
    public IEnumerable<WordRun> Runs()
    {
        for (var first = 0; first < Words.Count; first++)
        {
            if (!MayBegin(first))
            {
                continue;
            }

            var open = 0;
            var isNew = false;
            for (var last = first; last < Words.Count && last - first < LongestRun; last++)
            {
                open += last == first ? 0 : Gaps[last].Count('(') - Gaps[last].Count(')');
                if (open < 0 || (last > first && Gaps[last].Contains(';', StringComparison.Ordinal)))
                {
                    break;
                }

                isNew |= !Asked[last] && Classes[last] is not (WordClass.Article or WordClass.Preposition or WordClass.Conjunction or WordClass.Auxiliary);
                if (isNew && open == 0 && MayEnd(last) && AskedKind.MayBe(this, new WordRun(first, last)))
                {
                    yield return new WordRun(first, last);
                }
            }
        }
    }

    /// <summary>With a currency sign before it and a per cent sign behind it, without a possessive ending.</summary>
    public TextSpan SpanOf(WordRun run)
    {
        var (start, end) = (Words[run.First].Span.Start, Words[run.Last].Span.End);
        end -= Words[run.Last].IsPossessive ? 2 : 0;
        start -= start > 0 && Text[start - 1] is '$' or '£' or '€' or '¥' ? 1 : 0;
        end += end < Text.Length && Text[end] is '%' or '°' ? 1 : 0;
        return TextSpan.FromBounds(start, end);
    }

    /// <summary>The last word before an "of" or another preposition; the last of all where there is none.</summary>
    public int HeadOf(WordRun run)
    {
        for (var at = run.First + 1; at <= run.Last; at++)
        {
            if (Classes[at] is WordClass.Preposition or WordClass.Relative)
            {
                return at - 1;
            }
        }

        return run.Last;
    }

    private bool MayBegin(int at) =>
        Gaps[at] is not Glue && Classes[at] is not (WordClass.Conjunction or WordClass.Auxiliary) && Words[at].Lower is not ("of" or "which" or "who" or "than");

    private bool MayEnd(int at) =>
        Gaps[at + 1] is not Glue && Classes[at] is not (WordClass.Article or WordClass.Preposition or WordClass.Conjunction or WordClass.Auxiliary or WordClass.Relative);

    private void MarkAsked()
    {
        for (var at = 0; at < Words.Count; at++)
        {
            foreach (var term in Question.Terms)
            {
                Asked[at] |= term.Role != TermRole.Focus && Words[at].Terms.Any(form => term.Kin.GetValueOrDefault(form) >= TermMatch.Same);
            }
        }
    }

    private string Gap(int at)
    {
        var start = at == 0 ? 0 : Words[at - 1].Span.End;
        var end = at == Words.Count ? Text.Length : Words[at].Span.Start;
        return Text[start..end];
    }
}
