using Bot.Articles.People.Lists;
using Bot.Articles.People.Words;

namespace Bot.Articles.People.Tagging;

/// <summary>What the whole article shows of a word, wherever else in it the word stands.</summary>
[Flags]
internal enum Evidence
{
    None = 0,
    InLowerCase = 1,
    BehindGivenName = 2,
    BeforeSurname = 4,
    BehindTitle = 8,
    BeforePersonVerb = 16,
    BehindThe = 32,
    BehindPlacePreposition = 64,
    BeforeBirth = 128,
    BeforeOrganisation = 256,
    Alone = 512,
    BehindInitial = 1024,
    BehindPersonNoun = 2048,
    Possessive = 4096,
    BeforeComma = 8192,
}

/// <summary>One pass over an article's words. Memory grows with its vocabulary of capitalised words.</summary>
internal sealed class DocumentEvidence
{
    private static readonly uint The = WordHash.Of("the");
    private static readonly uint In = WordHash.Of("in");
    private static readonly uint At = WordHash.Of("at");
    private static readonly uint Near = WordHash.Of("near");
    private static readonly uint Bracket = WordHash.Of("(");
    private static readonly uint Comma = WordHash.Of(",");

    private readonly Dictionary<uint, (Evidence Seen, int Count)> _seen = [];
    private readonly HashSet<uint> _lowerCase = [];

    public DocumentEvidence(ArticleWords words)
    {
        var tokens = words.Tokens;
        foreach (var token in tokens)
        {
            if (token.Shape == Shape.Lower)
            {
                _ = _lowerCase.Add(token.Exact);
            }
        }

        foreach (var sentence in words.Sentences)
        {
            var run = NameRuns.Next(tokens, sentence.First, sentence.End);
            while (run.Start.Value < sentence.End)
            {
                Note(tokens, run.Start.Value, run.End.Value, sentence);
                run = NameRuns.Next(tokens, run.End.Value, sentence.End);
            }
        }
    }

    public Evidence Of(in Token token, out int count)
    {
        _ = _seen.TryGetValue(token.Exact, out var seen);
        count = seen.Count;
        return _lowerCase.Contains(token.Lower) ? seen.Seen | Evidence.InLowerCase : seen.Seen;
    }

    private void Note(ReadOnlySpan<Token> tokens, int first, int end, SentenceWords sentence)
    {
        var before = first > sentence.First ? tokens[first - 1] : default;
        var after = end < sentence.End ? tokens[end] : default;
        for (var i = first; i < end; i++)
        {
            if (!tokens[i].IsCapital)
            {
                continue;
            }

            var evidence = Evidence.None;
            var previous = i > first ? tokens[i - 1] : before;
            var next = i + 1 < end ? tokens[i + 1] : after;
            evidence |= When(end - first == 1, Evidence.Alone);
            evidence |= When(i > first && previous.Is(WordClasses.Given), Evidence.BehindGivenName);
            evidence |= When(i > first && previous.Shape == Shape.Initial, Evidence.BehindInitial);
            evidence |= When(i + 1 < end && next.Is(WordClasses.Surname), Evidence.BeforeSurname);
            evidence |= When(previous.Is(WordClasses.Title), Evidence.BehindTitle);
            evidence |= When(previous.Shape == Shape.Lower && previous.Is(WordClasses.PersonNoun), Evidence.BehindPersonNoun);
            evidence |= When(next.Shape == Shape.Lower && next.Is(WordClasses.PersonVerb), Evidence.BeforePersonVerb);
            evidence |= When(previous.Lower == The, Evidence.BehindThe);
            evidence |= When(previous.Lower == In || previous.Lower == At || previous.Lower == Near, Evidence.BehindPlacePreposition);
            evidence |= When(i + 1 < end && next.Is(WordClasses.Organisation | WordClasses.GroupNoun), Evidence.BeforeOrganisation);
            evidence |= When(next.Shape == Shape.Possessive, Evidence.Possessive);
            evidence |= When(next.Lower == Comma, Evidence.BeforeComma);
            evidence |= When(next.Exact == Bracket && end + 1 < sentence.End && IsLifeDate(tokens[end + 1]), Evidence.BeforeBirth);
            var (seen, count) = _seen.GetValueOrDefault(tokens[i].Exact);
            _seen[tokens[i].Exact] = (seen | evidence, count + 1);
        }
    }

    private static bool IsLifeDate(in Token token) => token.Shape is Shape.Number or Shape.Year || token.Lower == BornHash;

    private static readonly uint BornHash = WordHash.Of("born");

    private static Evidence When(bool condition, Evidence evidence) => condition ? evidence : Evidence.None;
}
