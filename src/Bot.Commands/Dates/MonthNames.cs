namespace Bot.Commands.Dates;

internal static class MonthNames
{
    private const int ShortestForm = 3;

    private static readonly string[] Names =
    [
        "January", "February", "March", "April", "May", "June",
        "July", "August", "September", "October", "November", "December",
    ];

    /// <param name="month">From 1 to 12.</param>
    public static string Of(int month) => Names[month - 1];

    /// <param name="word">A name or its first letters, three or more, in any case: "Dec", "sept".</param>
    /// <returns>From 1 to 12, or null.</returns>
    public static int? Find(string word)
    {
        var letters = word.TrimEnd('.');
        return letters.Length >= ShortestForm
            && Array.FindIndex(Names, name => name.StartsWith(letters, StringComparison.OrdinalIgnoreCase)) is >= 0 and var index
            ? index + 1
            : null;
    }
}
