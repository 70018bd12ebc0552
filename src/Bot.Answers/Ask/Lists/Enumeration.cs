using System.Text.RegularExpressions;
using Bot.Answers.Ask.Analysis;
using Bot.Answers.Ask.Reading;
using Bot.Answers.Words;
using Bot.Articles;

namespace Bot.Answers.Ask.Lists;

/// <summary>Things that a sentence tells one after the other: "lions, leopards, hunting dogs, hyenas, and pythons".</summary>
/// <param name="Items">In text order, in the sentence; at least two.</param>
internal sealed partial record Enumeration(IReadOnlyList<TextSpan> Items)
{
    private const int MostWords = 7;
    private const int FewestWithoutAnd = 3;

    public TextSpan Span => TextSpan.FromBounds(Items[0].Start, Items[^1].End);

    /// <summary>All of a sentence, in text order; none within another.</summary>
    public static IReadOnlyList<Enumeration> In(string sentence)
    {
        var pieces = Pieces(sentence);
        var found = new List<Enumeration>();
        for (var i = 0; i + 1 < pieces.Count;)
        {
            var last = i;
            while (last + 1 < pieces.Count && Continues(pieces, last, i))
            {
                last++;
            }

            if (last > i && Of(sentence, pieces, i, last) is { } list)
            {
                found.Add(list);
                i = last;
            }
            else
            {
                i++;
            }
        }

        return found;
    }

    /// <summary>Whether the next piece goes on with the list: behind a comma, and none behind an "and".</summary>
    private static bool Continues(List<Piece> pieces, int at, int first)
    {
        var joint = pieces[at].Joint;
        return (joint == Joint.Comma || (joint == Joint.And && (at == first || pieces[at - 1].Joint == Joint.Comma || at - first <= 1)))
            && (at == first || (IsWhole(pieces[at]) && pieces[at - 1].Joint == Joint.Comma));
    }

    /// <summary>Whether a piece between two joints is nothing but an item.</summary>
    private static bool IsWhole(Piece piece) => piece.Words.Count > 0 && piece.Words.Count <= MostWords && First(piece.Words, false) == 0;

    private static Enumeration? Of(string sentence, List<Piece> pieces, int first, int last)
    {
        var closed = pieces[last - 1].Joint == Joint.And;
        if (!closed && last - first + 1 < FewestWithoutAnd)
        {
            return null;
        }

        var end = pieces[last].Words;
        var behind = Behind(end, closed);
        var named = behind > 0 && IsNamed(end.Take(behind));
        var begin = pieces[first].Words;
        var start = First(begin, named);
        if (behind == 0 || start == begin.Count || begin.Count - start > MostWords)
        {
            return null;
        }

        var items = new List<IReadOnlyList<Word>> { begin[start..] };
        items.AddRange(pieces.Skip(first + 1).Take(last - first - 1).Select(piece => piece.Words));
        items.Add(end[..behind]);
        return items.TrueForAll(item => IsNamed(item) == named && IsNoun(item[^1])) ? new Enumeration([.. items.Select(item => SpanOf(sentence, item))]) : null;
    }

    /// <summary>Where the item begins that ends a piece.</summary>
    /// <param name="named">Whether it is a name among names: then it begins with a capital.</param>
    private static int First(List<Word> words, bool named)
    {
        var first = words.Count;
        while (first > 0 && !IsEdge(words, first - 1) && !(named && !words[first - 1].IsCapital && !words[first - 1].IsNumber))
        {
            first--;
            if (EnglishWords.Articles.Contains(words[first].Lower))
            {
                break;
            }
        }

        return first;
    }

    /// <summary>How many words the item has that begins a piece.</summary>
    private static int Behind(List<Word> words, bool closed)
    {
        var count = 0;
        while (count < words.Count && count < MostWords && !IsEdge(words, count)
            && !(count > 0 && words[count - 1].IsCapital && !words[count].IsCapital && !words[count].IsNumber && words[count].Lower is not "of"))
        {
            count++;
        }

        return closed || count == words.Count ? count : 0;
    }

    /// <summary>"Of" holds together, and so does an article that begins an item.</summary>
    private static bool IsEdge(List<Word> words, int at) =>
        !EnglishWords.Articles.Contains(words[at].Lower) && words[at].Lower is not "of"
        && (words[at].IsFunction || EnglishWords.Prepositions.Contains(words[at].Lower) || EnglishWords.Auxiliaries.Contains(words[at].Lower));

    private static bool IsNoun(Word word) =>
        word.IsCapital || word.IsNumber || !WordBook.English.Knows(word.Lower) || WordBook.English.IsNoun(word.Lower);

    private static bool IsNamed(IEnumerable<Word> words) => words.Any(word => word.IsCapital);

    /// <summary>With what stands in brackets behind it.</summary>
    private static TextSpan SpanOf(string sentence, IReadOnlyList<Word> words)
    {
        var (start, end) = (words[0].Span.Start, words[^1].Span.End);
        var bracket = Bracket().Match(sentence, end);
        return TextSpan.FromBounds(start, bracket.Success && bracket.Index == end ? end + bracket.Length : end);
    }

    private static List<Piece> Pieces(string sentence)
    {
        var aside = Aside().Matches(sentence).Select(match => new TextSpan(match.Index, match.Length)).ToList();
        var words = WordReader.Read(sentence).Where(word => !aside.Exists(span => span.Contains(word.Span))).ToList();
        var pieces = new List<Piece>();
        var current = new List<Word>();
        for (var i = 0; i < words.Count; i++)
        {
            if (words[i].Lower is "and" or "or")
            {
                Close(Joint.And);
                continue;
            }

            current.Add(words[i]);
            var gap = i + 1 < words.Count ? Aside().Replace(sentence[words[i].Span.End..words[i + 1].Span.Start], " ") : ".";
            var initial = words[i].Text.Length == 1 && words[i].IsCapital;
            if (gap.Contains(',', StringComparison.Ordinal))
            {
                Close(words[Math.Min(i + 1, words.Count - 1)].Lower is "and" or "or" ? Joint.And : Joint.Comma);
                i += i + 1 < words.Count && words[i + 1].Lower is "and" or "or" ? 1 : 0;
            }
            else if (gap.AsSpan().ContainsAny(";:!?—") || (gap.Contains('.', StringComparison.Ordinal) && !initial))
            {
                Close(Joint.None);
            }
        }

        return pieces;

        void Close(Joint joint)
        {
            pieces.Add(new Piece(current, joint));
            current = [];
        }
    }

    /// <summary>What is said in passing: brackets, and words between dashes.</summary>
    [GeneratedRegex(@"\([^()]*\)|[–—] [^–—]{1,40} [–—] ", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Aside();

    [GeneratedRegex(@" \([^()]{1,40}\)", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Bracket();

    private enum Joint
    {
        None,
        Comma,
        And,
    }

    /// <param name="Joint">What stands behind it.</param>
    private sealed record Piece(List<Word> Words, Joint Joint);
}
