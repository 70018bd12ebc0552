using System.Collections.Frozen;

namespace Bot.Articles.Dates.Syntax;

/// <summary>The words of date expressions. Words that are not here mean nothing to them.</summary>
internal static class Vocabulary
{
    private const int LongestWord = 14;

    private static readonly FrozenDictionary<string, Lexeme> Words = Build();

    private static readonly FrozenDictionary<string, Lexeme>.AlternateLookup<ReadOnlySpan<char>> Lookup =
        Words.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <param name="word">In any case, without the dots of an abbreviation.</param>
    public static Lexeme Find(ReadOnlySpan<char> word) =>
        word.Length <= LongestWord && Lookup.TryGetValue(word, out var lexeme) ? lexeme : new Lexeme(ByEnding(word));

    private static WordKind ByEnding(ReadOnlySpan<char> word) =>
        word.Length < 4 ? WordKind.Other
        : word.EndsWith("ed") ? WordKind.PastForm
        : word.EndsWith('s') && !word.EndsWith("ss") && !word.EndsWith("us") && !word.EndsWith("is") ? WordKind.Plural
        : WordKind.Other;

    private static FrozenDictionary<string, Lexeme> Build()
    {
        var words = new Dictionary<string, Lexeme>(StringComparer.OrdinalIgnoreCase);
        void Add(WordKind kind, string list, int value = 0)
        {
            foreach (var word in list.Split(' '))
            {
                words.Add(word, new Lexeme(kind, value));
            }
        }
        void Count(WordKind kind, int first, string list)
        {
            foreach (var word in list.Split(' '))
            {
                Add(kind, word, first++);
            }
        }

        Count(WordKind.Month, 1, "january february march april may june july august september october november december");
        Count(WordKind.MonthAbbreviation, 1, "jan feb mar apr");
        Count(WordKind.MonthAbbreviation, 6, "jun jul aug sep oct nov dec");
        Add(WordKind.MonthAbbreviation, "sept", 9);
        Count(WordKind.Season, (int)Season.Spring, "spring summer autumn winter");
        Add(WordKind.Season, "fall", (int)Season.Autumn);
        Count(WordKind.Unit, 0, "day week month year decade century");
        Count(WordKind.Units, 0, "days weeks months years decades centuries");
        Count(WordKind.Unit, (int)TimeUnit.Hour, "hour minute");
        Count(WordKind.Units, (int)TimeUnit.Hour, "hours minutes seconds");

        Count(WordKind.Amount, 1, "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen");
        Count(WordKind.Amount, 16, "sixteen seventeen eighteen nineteen twenty");
        Add(WordKind.Amount, "a an", 1);
        Add(WordKind.Amount, "thirty", 30);
        Add(WordKind.Amount, "forty", 40);
        Add(WordKind.Amount, "fifty", 50);
        Add(WordKind.Amount, "sixty", 60);
        Add(WordKind.Amount, "hundred", 100);
        Add(WordKind.Amount, "few several many some couple");

        Count(WordKind.Ordinal, 1, "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth");
        Count(WordKind.Ordinal, 14, "fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth");

        Add(WordKind.Weekday, "monday tuesday wednesday thursday friday saturday sunday");
        Count(WordKind.PartOfDay, 0, "morning afternoon evening night daytime noon midnight");
        Add(WordKind.PartOfDay, "mornings dawn daybreak sunrise", (int)PartOfDay.Morning);
        Add(WordKind.PartOfDay, "afternoons", (int)PartOfDay.Afternoon);
        Add(WordKind.PartOfDay, "evenings dusk sunset", (int)PartOfDay.Evening);
        Add(WordKind.PartOfDay, "nights nighttime nightfall", (int)PartOfDay.Night);
        Add(WordKind.Bc, "bc bce");
        Add(WordKind.Ad, "ad ce");
        Add(WordKind.The, "the");
        Add(WordKind.Of, "of");
        Add(WordKind.And, "and or");
        Add(WordKind.To, "to until till through");
        Add(WordKind.From, "from");
        Add(WordKind.Between, "between");
        Add(WordKind.This, "this that these those");
        Add(WordKind.Same, "same");
        Add(WordKind.Next, "next following ensuing subsequent");
        Add(WordKind.Previous, "previous preceding prior");
        Add(WordKind.Later, "later afterwards afterward thereafter");
        Add(WordKind.Earlier, "earlier previously beforehand");
        Add(WordKind.After, "after");
        Add(WordKind.Before, "before");
        Add(WordKind.Ago, "ago");
        Add(WordKind.Phase, "early late mid");
        Add(WordKind.PhaseNoun, "beginning start end middle close rest remainder part portion");
        Add(WordKind.Approximately, "circa c ca approximately about around roughly");
        Add(WordKind.Only, "only just barely exactly mere");
        Add(WordKind.Roughly, "more less over nearly almost under");
        Add(WordKind.Within, "within");
        Add(WordKind.TimePreposition, "in by since during on into throughout toward upon");
        Add(WordKind.Fraction, "quarter half");
        Add(WordKind.Numbering, "page pages p pp no nos number vol volume chapter isbn issn doi flight route highway resolution article section room track model type class boeing directive convoy bill");
        Add(WordKind.Quantity,
            "total force army population height altitude length distance cost range average crew garrison strength");
        Add(WordKind.Quantity, "than least up additional another", 1);
        Add(WordKind.Pronoun, "he she it they we i you who which there when where while");
        Add(WordKind.Possessive, "s his her its their our my");
        Add(WordKind.Plain, "always perhaps besides towards across need indeed");
        Add(WordKind.Each, "every each");
        Add(WordKind.Per, "per");
        Add(WordKind.At, "at");
        Add(WordKind.Time, "time period era epoch moment");
        Add(WordKind.ClockSuffix, "am pm hrs");
        Add(WordKind.Stretch, "last final coming whole entire full opening closing intervening initial remaining single");
        Add(WordKind.Stretch, "past recent", (int)VagueTime.Past);
        Add(WordKind.Negation, "not never neither");
        Add(WordKind.Plan, "planned scheduled slated due expected proposed projected intended");
        Add(WordKind.Will, "will shall");
        Add(WordKind.Would, "would could should");
        Add(WordKind.Perhaps, "might");
        Add(WordKind.If, "if unless");
        Add(WordKind.But, "but although though because whereas");
        Add(WordKind.Campaign, "offensive offensives campaign campaigns counteroffensive");
        Add(WordKind.Latter, "latter");
        Add(WordKind.Length, "old long");
        Add(WordKind.Vague, "now nowadays currently today presently tonight", (int)VagueTime.Present);
        Add(WordKind.Vague, "former formerly recently", (int)VagueTime.Past);
        Add(WordKind.Vague, "future", (int)VagueTime.Future);
        Add(WordKind.VagueNoun, "present modern", (int)VagueTime.Present);
        Add(WordKind.Current, "current");
        Add(WordKind.Recurring, "daily nightly", (int)TimeUnit.Day);
        Add(WordKind.Recurring, "weekly", (int)TimeUnit.Week);
        Add(WordKind.Recurring, "monthly", (int)TimeUnit.Month);
        Add(WordKind.Recurring, "annual annually yearly", (int)TimeUnit.Year);
        Add(WordKind.Recurring, "hourly", (int)TimeUnit.Hour);
        Add(WordKind.Holiday, "christmas", 1225);
        Add(WordKind.Habit, "usually typically normally celebrated celebration observed holiday feast festival");
        Add(WordKind.PresentVerb, "is are has does can lasts occurs falls begins ends runs varies celebrates observes commemorates");
        Add(WordKind.PastVerb, "was were had did began became took went came made saw led fell held met won lost left sent gave");
        Add(WordKind.Counted,
            "km2 m2 mi2 km3 m3 sq pixels k men women people persons troops soldiers sailors horsemen cavalry infantry civilians prisoners casualties dead deaths " +
            "killed wounded inhabitants residents citizens families children students members workers ships aircraft planes tanks " +
            "guns horses km kilometres kilometers kilometre kilometer metres meters metre meter m mi miles mile yards feet foot ft " +
            "inches inch cm mm ha hectares hectare acres acre kg kilograms tonnes tons tonne ton lb lbs pounds pound litres liters " +
            "dollars euros francs marks roubles rubles percent hp kw mw watts volts hz khz mhz ghz bytes mb gb units copies " +
            "points votes seats species words times million billion thousand strong " +
            "degrees metric square cubic others");
        return words.ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);
    }
}
