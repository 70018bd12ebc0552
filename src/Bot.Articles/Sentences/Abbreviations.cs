using System.Collections.Frozen;

namespace Bot.Articles.Sentences;

/// <summary>Words that end with a full stop without ending a sentence, by what may follow them.</summary>
internal static class Abbreviations
{
    /// <summary>Always belong to the next word: "Dr. Smith", "St. Louis", "e.g. this".</summary>
    private static readonly FrozenSet<string> BeforeName = Set(
        "mr mrs ms messrs dr drs prof ste sts gen lt col maj capt cpt sgt cpl pvt adm cmdr cdr brig rev fr hon gov sen rep " +
        "pres amb supt insp det mt mts vs v e.g i.e viz cf esp incl resp orig lit transl trans ed eds dept univ assn bros " +
        "mme mlle mgr msgr card sra");

    /// <summary>Belong to the next word where that is a number: "No. 5", "c. 1850", "pp. 3".</summary>
    private static readonly FrozenSet<string> BeforeNumber = Set(
        "no nos nr vol vols p pp ch chap sec sect art fig figs par pt op ca c approx circa b d r fl est ex cap max min temp alt " +
        "jan feb mar apr jun jul aug sep sept oct nov dec");

    /// <summary>May end a sentence or not; what follows decides: "Acme Inc. was", "the U.S. In 1990".</summary>
    private static readonly FrozenSet<string> Undecided = Set(
        "st inc ltd co corp llc plc bhd pty cie jr sr esq etc al a.m p.m b.c a.d b.c.e c.e u.s u.k u.n u.s.a u.s.s.r d.c ph.d m.a " +
        "b.a m.d b.sc m.sc m.b.a d.phil ave blvd rd sq ft lb lbs oz km kg cm mm mi mph kph yd yds hr hrs mins secs e.u n.y l.a");

    /// <summary>Words that open sentences and hardly ever stand capitalised inside one.</summary>
    private static readonly FrozenSet<string> Openers = Set(
        "the a an this that these those he she it they we i you his her its their our my your there here who what when where why " +
        "how which while although though because since as after before during until if in on at by for from with without within " +
        "under over between among through throughout despite according however moreover furthermore nevertheless nonetheless " +
        "therefore thus hence then later meanwhile instead also additionally finally eventually initially originally subsequently " +
        "today currently recently historically traditionally some many most several all both each every no none neither either one " +
        "two three other others another such and but or so yet not only even");

    public static bool BelongsToName(ReadOnlySpan<char> word) => Has(BeforeName, word);

    public static bool BelongsToNumber(ReadOnlySpan<char> word) => Has(BeforeNumber, word);

    public static bool IsUndecided(ReadOnlySpan<char> word) => Has(Undecided, word);

    public static bool OpensSentence(ReadOnlySpan<char> word) => Has(Openers, word);

    /// <summary>"A.", "J.R."</summary>
    public static bool IsInitial(ReadOnlySpan<char> word) =>
        (word.Length == 1 && char.IsUpper(word[0])) || (word.Length >= 3 && word[^2] == '.' && char.IsUpper(word[^1]));

    public static bool IsNumber(ReadOnlySpan<char> word) => !word.ContainsAnyExceptInRange('0', '9');

    public static bool IsSpeechVerb(ReadOnlySpan<char> word) =>
        word is "said" or "says" or "asked" or "asks" or "cried" or "replied" or "answered" or "exclaimed" or "wrote" or "shouted";

    private static FrozenSet<string> Set(string words) => words.Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static bool Has(FrozenSet<string> words, ReadOnlySpan<char> word) =>
        words.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word);
}
