using System.Globalization;

namespace Bot.Articles.Dates.Syntax;

/// <param name="Number">Null where nobody knows how many: "several", "months".</param>
/// <param name="Exact">Without "about", "nearly", "more than".</param>
internal readonly record struct Amount(decimal? Number, TimeUnit Unit, bool Exact);

/// <summary>
/// [only | about | more than | a mere] [amount] unit. Without an amount only a plural counts: "months before".
/// "Three-year", "twenty-five years", "two and a half years" and "half a century" are read, too.
/// </summary>
internal static class AmountSyntax
{
    private const int Hundred = 100;
    private const int MostHedges = 4;
    private const int MostAdjectives = 2;

    public static bool TryRead(SentenceTokens tokens, int at, out Amount amount, out int next)
    {
        var start = at;
        if (tokens.Text(at) is "than")
        {
            (amount, next) = (default, start);
            return false;
        }
        var exact = !SkipHedges(tokens, ref at);
        var counted = TryReadHalf(tokens, ref at, out var number) || TryReadNumber(tokens, ref at, out number);
        if (counted)
        {
            AddFraction(tokens, ref at, ref number);
            SkipAdjectives(tokens, ref at, number is null || number == 1 ? 0 : MostAdjectives);
        }
        else if (at == start && tokens[at].Is(WordKind.Unit))
        {
            (amount, next) = (default, start);
            return false;
        }
        var unit = tokens[at];
        amount = new Amount(number, UnitOf(tokens, at), exact);
        next = at + 1;
        return unit.Is(WordKind.Units) || (counted && unit.Is(WordKind.Unit));
    }

    /// <summary>"hours" and "minutes" and "seconds" share a length of their own.</summary>
    public static TimeUnit UnitOf(SentenceTokens tokens, int at) => (TimeUnit)tokens[at].Word.Value;

    public static bool TryReadNumber(SentenceTokens tokens, ref int at, out decimal? number)
    {
        number = null;
        var token = tokens[at];
        if (token.Kind is TokenKind.Number or TokenKind.Quantity)
        {
            if (!decimal.TryParse(tokens.Text(at), NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var written))
            {
                return false;
            }
            number = written;
            at++;
            return true;
        }
        if (!token.Is(WordKind.Amount))
        {
            return false;
        }
        var sum = token.Word.Value;
        at++;
        for (var more = 0; more < 2; more++)
        {
            // "a few" is nobody's number; "twenty-five" is a sum.
            if (!tokens[at].Is(WordKind.Amount) && !(tokens[at].IsDash && tokens[at + 1].Is(WordKind.Amount)))
            {
                break;
            }
            at = tokens[at].IsDash ? at + 1 : at;
            var value = tokens[at].Word.Value;
            sum = value == Hundred && sum > 0 ? sum * Hundred : value == 0 || sum < 20 ? value : sum + value;
            at++;
        }
        number = sum == 0 ? null : sum;
        at = sum == 0 && tokens[at].Is(WordKind.Of) && !tokens[at + 1].Is(WordKind.The) ? at + 1 : at;
        return true;
    }

    /// <summary>"half a century", "half-century".</summary>
    private static bool TryReadHalf(SentenceTokens tokens, ref int at, out decimal? number)
    {
        number = 0.5m;
        if (!tokens[at].Is(WordKind.Fraction) || tokens.Text(at).Length != "half".Length)
        {
            return false;
        }
        var unit = tokens[at + 1].IsDash || tokens[at + 1].Is(WordKind.Amount) ? at + 2 : at + 1;
        if (!tokens[unit].Is(WordKind.Unit))
        {
            return false;
        }
        at = unit;
        return true;
    }

    /// <summary>"two and [a] half years".</summary>
    private static void AddFraction(SentenceTokens tokens, ref int at, ref decimal? number)
    {
        if (tokens[at].Is(WordKind.And) && number is { } whole)
        {
            var half = tokens[at + 1].Is(WordKind.Amount) ? at + 2 : at + 1;
            if (tokens[half].Is(WordKind.Fraction) && tokens[half + 1].Is(WordKind.Units))
            {
                (at, number) = (half + 1, whole + 0.5m);
            }
        }
    }

    /// <summary>"two [full] days", "ten [brutal] months", "three-year".</summary>
    private static void SkipAdjectives(SentenceTokens tokens, ref int at, int most)
    {
        if (tokens[at].IsDash && tokens[at + 1].Word.Kind is WordKind.Unit or WordKind.Units)
        {
            at++;
            return;
        }
        for (var word = 1; word <= most; word++)
        {
            if (!IsAdjective(tokens[at + word - 1]))
            {
                return;
            }
            if (tokens[at + word].Word.Kind is WordKind.Units)
            {
                at += word;
                return;
            }
        }
    }

    private static bool IsAdjective(Token token) =>
        token is { IsWord: true, Capital: false, Word.Kind: WordKind.Other or WordKind.Stretch or WordKind.Next or WordKind.Previous or WordKind.PastForm }
        || token is { Capital: false, IsHedge: true };

    /// <returns>Whether one of them makes the count inexact: "only" does not.</returns>
    private static bool SkipHedges(SentenceTokens tokens, ref int at)
    {
        var inexact = false;
        for (var word = 0; word < MostHedges; word++)
        {
            var token = tokens[at];
            if (token.Is(WordKind.Amount) && token.Word.Value == 1 && tokens[at + 1].Is(WordKind.Only))
            {
                at += 2;
                continue;
            }
            // "some 19 days"
            var isSome = token.Is(WordKind.Amount) && token.Word.Value == 0 && tokens[at + 1].Kind is TokenKind.Number or TokenKind.Quantity;
            if (isSome || token.Word.Kind is WordKind.Only or WordKind.Approximately or WordKind.Roughly || token.IsHedge
                || (token.Is(WordKind.At) && tokens[at + 1].IsHedge))
            {
                inexact |= !token.Is(WordKind.Only);
                at++;
                continue;
            }
            break;
        }
        return inexact;
    }
}
