using System.Buffers;
using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Reading;
using Bot.Answers.Ask.Retrieval;
using Bot.Answers.Dates;
using Bot.Answers.People;
using Bot.Answers.Words;
using Bot.Articles;

namespace Bot.Answers.Ask.Extraction;

/// <summary>Cuts a sentence into the pieces that can be short answers.</summary>
internal sealed class Chunker(Candidate candidate)
{
    private static readonly SearchValues<char> Openers = SearchValues.Create("\"“«„");
    private static readonly SearchValues<char> Closers = SearchValues.Create("\"”»“");

    private static readonly HashSet<string> Joiners = new("of de von van der la le du da di al el bin ibn and & the for".Split(' '), StringComparer.Ordinal);

    private readonly IReadOnlyList<Word> _words = candidate.Words;
    private readonly string _text = candidate.Passage.Text;

    /// <summary>Names that stand for people; a pronoun that means one is shown as the name.</summary>
    public IEnumerable<Chunk> People()
    {
        foreach (var person in candidate.People)
        {
            var (first, last) = Range(person.Span);
            while (first < last && (!_words[first].IsCapital || TitleWords.IsTitle(_words[first].Lower)))
            {
                first++;
            }

            if (first <= last)
            {
                yield return Piece(ChunkKind.Person, first, last) with { Display = person.Name };
            }
        }
    }

    /// <summary>What the library dates, as it resolved it, and bare years.</summary>
    public IEnumerable<Chunk> Dates()
    {
        var taken = new List<TextSpan>();
        foreach (var dated in candidate.Events)
        {
            var span = new TextSpan(dated.DateSpan.Start - candidate.Passage.Span.Start, dated.DateSpan.Length);
            if (span.Start >= 0 && span.End <= _text.Length)
            {
                taken.Add(span);
                var (first, last) = Range(span);
                yield return new Chunk(ChunkKind.Date, span, first, last, DateText.Show(dated.Date), dated.Date);
            }
        }

        for (var i = 0; i < _words.Count; i++)
        {
            if (NumberWords.IsYear(_words[i]) && !taken.Exists(span => span.Overlaps(_words[i].Span)))
            {
                yield return Piece(ChunkKind.Date, i, i);
            }
        }
    }

    /// <summary>Numbers with their currency, unit or the noun that they count.</summary>
    public IEnumerable<Chunk> Numbers()
    {
        var dates = Dates().ToList();
        for (var i = 0; i < _words.Count; i++)
        {
            if (!NumberWords.IsNumber(_words[i]) || dates.Exists(date => date.Span.Overlaps(_words[i].Span)))
            {
                continue;
            }

            var last = i;
            while (last + 1 < _words.Count && Adjacent(last) && (NumberWords.IsNumber(_words[last + 1]) || NumberWords.IsUnit(_words[last + 1])))
            {
                last++;
            }

            var (start, end) = (_words[i].Span.Start, _words[last].Span.End);
            start = start > 0 && _text[start - 1] is '$' or '£' or '€' or '¥' ? start - 1 : start;
            end = end < _text.Length && _text[end] is '%' or '°' ? end + 1 : end;
            yield return new Chunk(ChunkKind.Number, TextSpan.FromBounds(start, end), i, last);
            i = last;
        }
    }

    /// <summary>Runs of capitalised words, with the small words that join them.</summary>
    public IEnumerable<Chunk> Names()
    {
        for (var i = 0; i < _words.Count; i++)
        {
            if (!StartsName(i))
            {
                continue;
            }

            var last = i;
            for (var next = i + 1; next < _words.Count && Adjacent(next - 1); next++)
            {
                if (_words[next].IsCapital && !_words[next - 1].IsPossessive)
                {
                    last = next;
                }
                else if (!Joiners.Contains(_words[next].Lower) || next - last > 2)
                {
                    break;
                }
            }

            yield return Piece(ChunkKind.Name, i, last);
            foreach (var part in Joined(i, last))
            {
                yield return part;
            }

            i = last;
        }
    }

    public IEnumerable<Chunk> Quotes()
    {
        for (var start = 0; start < _text.Length;)
        {
            var open = _text.AsSpan(start).IndexOfAny(Openers);
            var length = open < 0 ? -1 : _text.AsSpan(start + open + 1).IndexOfAny(Closers);
            if (length < 0)
            {
                yield break;
            }

            var inside = new TextSpan(start + open + 1, length);
            var (first, last) = Range(inside);
            if (length > 0 && first < _words.Count && _words[first].Span.Start < inside.End)
            {
                yield return new Chunk(ChunkKind.Quote, inside, first, last);
            }

            start = inside.End + 1;
        }
    }

    /// <summary>Groups that end in a noun, alone and with an "of" group behind them.</summary>
    public IEnumerable<Chunk> Nouns()
    {
        var groups = new List<(int First, int Last)>();
        for (var i = 0; i < _words.Count; i++)
        {
            var last = -1;
            for (var next = i; next < _words.Count && InNounGroup(next) && (next == i || Adjacent(next - 1)); next++)
            {
                last = IsNoun(next) ? next : last;
            }

            if (last >= i)
            {
                groups.Add((i, last));
                i = last;
            }
        }

        for (var i = 0; i < groups.Count; i++)
        {
            var (first, last) = groups[i];
            yield return Piece(ChunkKind.Nouns, first, last);
            if (i + 1 < groups.Count && OfBetween(last, groups[i + 1].First))
            {
                yield return Piece(ChunkKind.Nouns, first, groups[i + 1].Last);
            }
        }
    }

    /// <summary>From a word that opens a clause or a phrase to where that ends.</summary>
    public IEnumerable<Chunk> Clauses(Func<int, bool> opens)
    {
        for (var i = 0; i < _words.Count; i++)
        {
            if (opens(i))
            {
                var last = i;
                while (last + 1 < _words.Count && Adjacent(last) && !EndsClause(_words[last + 1].Lower))
                {
                    last++;
                }

                if (last > i)
                {
                    yield return Piece(ChunkKind.Clause, i, last);
                }
            }
        }
    }

    public Chunk Piece(ChunkKind kind, int first, int last)
    {
        var end = _words[last].Span.End;
        end -= kind is ChunkKind.Name or ChunkKind.Person && _words[last].IsPossessive ? 2 : 0;
        return new Chunk(kind, TextSpan.FromBounds(_words[first].Span.Start, end), first, last);
    }

    public string TextBehind(int word) =>
        word + 1 < _words.Count ? _text[_words[word].Span.End.._words[word + 1].Span.Start] : _text[_words[word].Span.End..];

    private static bool EndsClause(string word) => word is "which" or "who" or "where" or "when" or "while" or "but" or "although" or "whose" or "until";

    /// <summary>The parts of "Bonn and Berlin".</summary>
    private IEnumerable<Chunk> Joined(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (_words[i].Lower is "and")
            {
                yield return Piece(ChunkKind.Name, first, i - 1);
                yield return Piece(ChunkKind.Name, i + 1, last);
            }
        }
    }

    private bool StartsName(int i) =>
        _words[i].IsCapital && !_words[i].IsFunction
        && (i > 0 || !WordBook.English.Knows(_words[i].Lower) || WordBook.English.IsName(_words[i].Lower) || (_words.Count > 1 && _words[1].IsCapital));

    private bool InNounGroup(int i)
    {
        var word = _words[i];
        return !word.IsFunction && !EnglishWords.Prepositions.Contains(word.Lower) && !LooksLikeVerb(i);
    }

    private bool IsNoun(int i) => WordBook.English.IsNoun(_words[i].Lower) || !WordBook.English.Knows(_words[i].Lower) || _words[i].IsCapital;

    /// <summary>A form in "-ed" or an irregular one that is no noun, behind a noun or an auxiliary.</summary>
    private bool LooksLikeVerb(int i) =>
        !_words[i].IsCapital && !_words[i].IsNumber && WordBook.English.Knows(_words[i].Lower) && !WordBook.English.IsNoun(_words[i].Lower)
        && (_words[i].Lower.EndsWith("ed", StringComparison.Ordinal) || _words[i].Terms.Count > 1)
        && i > 0 && (!_words[i - 1].IsFunction || EnglishWords.Auxiliaries.Contains(_words[i - 1].Lower));

    private bool OfBetween(int last, int first) =>
        _words.Skip(last + 1).Take(first - last - 1).Any(word => word.Lower is "of")
        && _words.Skip(last + 1).Take(first - last - 1).All(word => word.Lower is "of" || EnglishWords.Articles.Contains(word.Lower) || word.Lower is "its" or "his" or "her" or "their");

    /// <summary>Whether only a space, a hyphen or a point of an initial stands behind a word.</summary>
    private bool Adjacent(int word) => TextBehind(word) is " " or "-" or ". " or "–" or " & " or "'" or "’" or " \"" or "\" ";

    private (int First, int Last) Range(TextSpan span)
    {
        var first = candidate.WordAt(span.Start);
        var last = first;
        while (last + 1 < _words.Count && _words[last + 1].Span.Start < span.End)
        {
            last++;
        }

        return (Math.Min(first, _words.Count - 1), Math.Min(last, _words.Count - 1));
    }
}
