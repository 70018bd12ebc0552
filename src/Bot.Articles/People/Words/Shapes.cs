using System.Globalization;

namespace Bot.Articles.People.Words;

/// <summary>How a word is written.</summary>
internal static class Shapes
{
    public static bool IsLetter(char unit) => char.IsLetter(unit) || char.GetUnicodeCategory(unit) is UnicodeCategory.NonSpacingMark;

    public static Shape Of(ReadOnlySpan<char> word)
    {
        if (word[^1] == '.')
        {
            return word.Length == 2 ? Shape.Initial : Shape.Abbreviation;
        }

        int upper = 0, letters = 0, afterJoint = 0, upperAfterJoint = 0;
        var joint = false;
        foreach (var unit in word)
        {
            if (!IsLetter(unit))
            {
                joint = true;
                continue;
            }

            letters++;
            var isUpper = char.IsUpper(unit);
            upper += isUpper ? 1 : 0;
            afterJoint += joint ? 1 : 0;
            upperAfterJoint += joint && isUpper ? 1 : 0;
            joint = false;
        }

        var first = char.IsUpper(word[0]) || char.GetUnicodeCategory(word[0]) is UnicodeCategory.TitlecaseLetter;
        return (first, upper) switch
        {
            (false, 0) => Shape.Lower,
            (false, _) => Shape.LowerThenCapital,
            (true, _) when letters > 1 && upper == letters => Shape.AllCapitals,
            (true, _) when afterJoint > 0 => upperAfterJoint > 0 ? Shape.CapitalHyphenCapital : Shape.CapitalHyphenLower,
            (true, 1) => Shape.Capital,
            _ => upper > 1 ? Shape.MixedCapitals : Shape.Capital,
        };
    }
}
