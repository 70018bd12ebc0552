using System.Buffers;
using Bot.Articles.People.Lists;

namespace Bot.Articles.People.Words;

/// <summary>Cuts one sentence after the other into tokens, in one pass over the characters.</summary>
internal sealed class Tokenizer(string text, List<Token> tokens)
{
    private const int LongestAbbreviation = 5;

    private static readonly SearchValues<string> Abbreviations = SearchValues.Create(
        ["Dr", "Mr", "Mrs", "Ms", "St", "Jr", "Sr", "Gen", "Col", "Lt", "Capt", "Sgt", "Prof", "Rev", "Hon", "Gov", "Sen",
         "Rep", "Pres", "Fr", "Msgr", "Maj", "Adm", "Cpl", "Pvt", "Brig", "Cmdr", "Co", "Corp", "Inc", "Ltd"],
        StringComparison.Ordinal);

    private readonly Lexicon _lexicon = Lexicon.Default;
    private readonly WordClusters _clusters = WordClusters.Default;

    public void Add(TextSpan sentence)
    {
        var at = sentence.Start;
        while (at < sentence.End)
        {
            var unit = text[at];
            if (char.IsWhiteSpace(unit))
            {
                at++;
            }
            else if (Shapes.IsLetter(unit))
            {
                at = AddWord(at, sentence.End);
            }
            else if (char.IsAsciiDigit(unit))
            {
                at = AddNumber(at, sentence.End);
            }
            else
            {
                at = AddMark(at, sentence.End);
            }
        }
    }

    private static bool IsApostrophe(char unit) => unit is '\'' or '’' or 'ʼ' or 'ʻ' or '‘';

    private static bool IsHyphen(char unit) => unit is '-' or '‐' or '‑';

    private int AddWord(int start, int end)
    {
        var at = start + 1;
        while (at < end)
        {
            if (Shapes.IsLetter(text[at]))
            {
                at++;
            }
            else if (at + 1 < end && Shapes.IsLetter(text[at + 1]) && (IsHyphen(text[at]) || (IsApostrophe(text[at]) && !IsPossessive(at, end))))
            {
                at += 2;
            }
            else
            {
                break;
            }
        }

        // The stop behind "J" or "Dr" belongs to it, but not the stop that ends the sentence.
        if (at < end - 1 && text[at] == '.' && TakesStop(text.AsSpan(start, at - start)))
        {
            at++;
        }

        AddToken(start, at, Shapes.Of(text.AsSpan(start, at - start)));
        return at;
    }

    private static bool TakesStop(ReadOnlySpan<char> word) =>
        (word.Length == 1 && char.IsUpper(word[0]))
        || (word.Length < LongestAbbreviation && Abbreviations.Contains(word.ToString()));

    private bool IsPossessive(int apostrophe, int end) =>
        text[apostrophe + 1] is 's' or 'S' && (apostrophe + 2 >= end || !Shapes.IsLetter(text[apostrophe + 2]));

    private int AddNumber(int start, int end)
    {
        var at = start + 1;
        while (at < end && (char.IsAsciiLetterOrDigit(text[at])
            || (text[at] is '.' or ',' && at + 1 < end && char.IsAsciiDigit(text[at + 1]))))
        {
            at++;
        }

        var isYear = at - start == 4 && text[start] is '1' or '2' && text.AsSpan(start, at - start).IndexOfAnyExceptInRange('0', '9') < 0;
        AddToken(start, at, isYear ? Shape.Year : Shape.Number);
        return at;
    }

    private int AddMark(int start, int end)
    {
        var possessive = IsApostrophe(text[start]) && start + 1 < end && IsPossessive(start, end);
        var length = possessive || (char.IsHighSurrogate(text[start]) && start + 1 < end) ? 2 : 1;
        AddToken(start, start + length, possessive ? Shape.Possessive : Shape.Punctuation);
        return start + length;
    }

    private void AddToken(int start, int end, Shape shape)
    {
        var word = text.AsSpan(start, end - start);
        var exact = WordHash.Of(word);
        var lower = shape is Shape.Lower or Shape.Punctuation ? exact : WordHash.OfLower(word);
        var classes = WordClasses.None;
        ushort cluster = 0;
        if (shape <= Shape.Abbreviation)
        {
            classes = _lexicon[exact];
            cluster = _clusters[lower];
            if (exact != lower)
            {
                classes |= _lexicon[lower];
            }

            if ((classes & WordClasses.Common) == WordClasses.None)
            {
                classes |= Endings.Classify(_lexicon, word);
            }
        }

        tokens.Add(new Token(start, end - start, exact, lower, classes, shape) { Cluster = cluster });
    }
}
