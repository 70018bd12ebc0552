namespace Bot.Articles.Dates.Syntax;

internal enum TokenKind
{
    /// <summary>Before the first token or behind the last.</summary>
    None,

    /// <summary>Letters: a word, or an abbreviation with its dots ("B.C.").</summary>
    Word,

    /// <summary>Digits alone: "6", "1975".</summary>
    Number,

    /// <summary>Digits with their ending: "6th".</summary>
    Ordinal,

    /// <summary>Digits with an s: "1990s", "1990's".</summary>
    Plural,

    /// <summary>A number that can be no part of a date: "1,500", "22.8", "10:57", "B52", "000".</summary>
    Quantity,

    /// <summary>One character of anything else but white space.</summary>
    Mark,
}

/// <param name="Number">The digits' value; 0 for words and marks.</param>
/// <param name="Digits">How many digits were written.</param>
/// <param name="Mark">The character of a mark, every dash as '-' and every apostrophe as '\''; '\0' for the rest.</param>
/// <param name="Word">What the vocabulary knows of a word; nothing for unknown words.</param>
/// <param name="Capital">A word that begins with a capital letter.</param>
/// <param name="Glued">No white space stands before it.</param>
internal readonly record struct Token(
    TokenKind Kind, int Start, int End, int Number, int Digits, char Mark, Lexeme Word, bool Capital, bool Glued)
{
    public bool Is(WordKind kind) => Word.Kind == kind;

    /// <summary>"than", "another": may stand before a count of time.</summary>
    public bool IsHedge => Is(WordKind.Quantity) && Word.Value == 1;

    public bool IsMark(char mark) => Kind == TokenKind.Mark && Mark == mark;

    public bool IsDash => IsMark('-');

    public bool IsWord => Kind == TokenKind.Word;

    /// <summary>A day of a month, "6" or "6th".</summary>
    public bool IsDay => Kind is TokenKind.Number or TokenKind.Ordinal && Digits <= 2 && Number is >= 1 and <= 31;
}
