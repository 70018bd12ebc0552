using System.Globalization;
using Bot.Guilds;
using Bot.Guilds.Ledger;
using NodaTime;

// Writes to the store in a folder until it is killed, and says what was acknowledged: "began 17", then "posted 17". Copies
// are put aside again and again, each for another day: then all that is saved moves into the data file.
// Arguments: the folder, and the number to go on from.
using var store = GuildStore.Open(args[0]);
var moment = Instant.FromUtc(2026, 11, 24, 9, 0);
var date = new LocalDate(2026, 11, 24);
for (var number = ulong.Parse(args[1], CultureInfo.InvariantCulture); ; number++)
{
    var entry = store.Ledger.Begin(new PlannedPost(number, number + 1, date, moment), new PostContent.Events(), moment)!;
    Console.WriteLine($"began {number}");
    store.Ledger.Posted(entry, number + 2, moment);
    Console.WriteLine($"posted {number}");
    if (number % 10 == 0)
    {
        store.CopyAside(date.PlusDays((int)number));
    }
}
