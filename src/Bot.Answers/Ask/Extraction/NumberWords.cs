using Bot.Answers.Ask.Reading;

namespace Bot.Answers.Ask.Extraction;

internal static class NumberWords
{
    private static readonly HashSet<string> Spelt = new(
        ("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty " +
         "thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands million millions billion billions trillion dozen dozens half").Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> Units = new(
        ("percent per cent km kilometres kilometers metres meters miles feet ft inches cm mm kg kilograms pounds tonnes tons grams years months weeks days " +
         "hours minutes seconds degrees dollars euros acres hectares square cubic mph kilometre kilometer metre meter mile foot inch year month week day hour minute").Split(' '),
        StringComparer.Ordinal);

    public static bool IsNumber(Word word) => word.IsNumber || Spelt.Contains(word.Lower);

    public static bool IsUnit(Word word) => Units.Contains(word.Lower);

    /// <summary>Four digits that are rather a year than a count.</summary>
    public static bool IsYear(Word word) => word.Text.Length == 4 && word.Text.All(char.IsAsciiDigit) && word.Text[0] is '1' or '2' && string.CompareOrdinal(word.Text, "2100") < 0;

    /// <param name="word">In lower case.</param>
    public static bool IsOrdinal(string word) =>
        word is "first" or "second" or "third" or "fifth" or "last" || (word.Length > 4 && word.EndsWith("th", StringComparison.Ordinal) && char.IsAsciiDigit(word[0]))
        || word is "fourth" or "sixth" or "seventh" or "eighth" or "ninth" or "tenth" or "eleventh" or "twelfth" || word.EndsWith("teenth", StringComparison.Ordinal);
}
