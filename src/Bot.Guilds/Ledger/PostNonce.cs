using NodaTime;
using NodaTime.Text;

namespace Bot.Guilds.Ledger;

internal static class PostNonce
{
    private const string Digits = "0123456789abcdefghijklmnopqrstuvwxyz";

    private static readonly LocalDatePattern DateDigits = LocalDatePattern.CreateWithInvariantCulture("yyyyMMdd");

    /// <summary>At most 22 characters: a 64-bit number has 13 digits to the base of 36.</summary>
    public static string Of(ulong guild, LocalDate date) => $"{Base36(guild)}-{DateDigits.Format(date)}";

    private static string Base36(ulong number)
    {
        Span<char> digits = stackalloc char[13];
        var at = digits.Length;
        do
        {
            digits[--at] = Digits[(int)(number % 36)];
            number /= 36;
        }
        while (number > 0);

        return new string(digits[at..]);
    }
}
