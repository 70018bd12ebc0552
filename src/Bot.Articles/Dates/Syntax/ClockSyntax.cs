using System.Globalization;
using NodaTime;

namespace Bot.Articles.Dates.Syntax;

/// <summary>"10:57", "3:00 a.m.", "11 am", "05:30hrs", and parts of the day without a date: "at night", "one night".</summary>
internal static class ClockSyntax
{
    private const int HoursOfDay = 24;

    public static OtherExpression? TryRead(SentenceTokens tokens, int at, out int next) =>
        TryReadClock(tokens, at, out next) ?? TryReadPart(tokens, at, out next);

    private static OtherExpression? TryReadClock(SentenceTokens tokens, int at, out int next)
    {
        next = at + 1;
        var digits = tokens[at].Kind == TokenKind.Number && tokens[at].Digits <= 2 ? tokens.Text(at)
            : tokens[at].Kind == TokenKind.Quantity ? tokens.Text(at) : default;
        if (digits.IsEmpty)
        {
            return null;
        }
        if (digits.EndsWith("hrs"))
        {
            digits = digits[..^3];
        }
        var half = tokens[next].Is(WordKind.ClockSuffix) ? tokens.Text(next) : default;
        var colon = digits.IndexOf(':');
        var hours = colon < 0 ? digits : digits[..colon];
        var minutes = colon < 0 ? "0" : digits[(colon + 1)..];
        if ((colon < 0 && half.IsEmpty) || hours.Length > 2 || minutes.Length > 2 || (colon >= 0 && minutes.Length != 2)
            || !int.TryParse(hours, NumberStyles.None, CultureInfo.InvariantCulture, out var hour) || hour >= HoursOfDay
            || !int.TryParse(minutes, NumberStyles.None, CultureInfo.InvariantCulture, out var minute) || minute >= 60)
        {
            return null;
        }
        if (half.Length > 0)
        {
            next += tokens[next + 1] is { Glued: true } dot && dot.IsMark('.') && tokens.Text(next).Contains('.') ? 2 : 1;
            hour = half[0] is 'p' or 'P' && hour < 12 ? hour + 12 : half[0] is 'a' or 'A' && hour == 12 ? 0 : hour;
        }
        return new OtherExpression(new TimeOfDayMention(tokens.Span(at, next), null, new LocalTime(hour, minute))) { IsOne = true };
    }

    /// <summary>"night", "the night", "one night", "the third evening"; "Night" in a name is none.</summary>
    private static OtherExpression? TryReadPart(SentenceTokens tokens, int at, out int next)
    {
        var noun = at;
        while (noun < at + 2 && tokens[noun].Word.Kind is WordKind.The or WordKind.Amount or WordKind.Ordinal or WordKind.This)
        {
            noun++;
        }
        next = noun + 1;
        var isOne = noun > at;
        return tokens[noun].Is(WordKind.PartOfDay) && (!tokens[noun].Capital || tokens[noun - 1].Kind == TokenKind.None)
            ? new OtherExpression(new TimeOfDayMention(tokens.Span(at, next), (PartOfDay)tokens[noun].Word.Value, null)) { IsOne = isOne }
            : null;
    }
}
