namespace Bot.Answers.Ask.Analysis;

/// <summary>Small closed classes of English words that the analysis of a question turns on.</summary>
internal static class EnglishWords
{
    public static readonly IReadOnlySet<string> Auxiliaries = Set(
        "is are was were am do does did has have had can could will would shall should may might must isn't aren't wasn't weren't don't doesn't didn't " +
        "hasn't haven't hadn't can't couldn't won't wouldn't");

    public static readonly IReadOnlySet<string> Copulas = Set("is are was were be been");

    public static readonly IReadOnlySet<string> Asking = Set("who whom whose when where why how what which");

    /// <summary>Words around a question that are no part of it.</summary>
    public static readonly IReadOnlySet<string> Frame = Set(
        "please tell hey hi hello ok okay anyone anybody someone wondering curious thanks exactly actually guys know remember explain describe name list define");

    /// <summary>Verbs and nouns that nearly any sentence implies.</summary>
    public static readonly IReadOnlySet<string> Light = Set(
        "become became get got gotten make made take took taken give gave given go went gone come came happen happened occur occurred call called " +
        "name named names know known use used using having get gets become becomes makes takes kind type sort form example thing things one ones " +
        "two both many much other another some any there ever once also still now then");

    public static readonly IReadOnlySet<string> Ranks = Set(
        "first second third fourth fifth sixth seventh eighth ninth tenth last final next only sole most least current former previous original " +
        "main primary best worst least");

    public static readonly IReadOnlySet<string> TimeNouns = Set("year years date day month century decade time era season age period weekday");

    public static readonly IReadOnlySet<string> PlaceNouns = Set("place location spot whereabouts");

    public static readonly IReadOnlySet<string> MeasureNouns = Set(
        "percentage percent proportion share number amount population distance height length size area depth width weight mass temperature speed " +
        "age cost price rate total quantity value altitude elevation density range diameter radius volume frequency wavelength income budget");

    public static readonly IReadOnlySet<string> Measures = Set(
        "much old far tall high big large deep wide fast heavy hot cold often frequently thick strong close near small short low quickly broad");

    public static readonly IReadOnlySet<string> ReasonNouns = Set("reason cause purpose motive motivation");

    public static readonly IReadOnlySet<string> Prepositions = Set(
        "of in on at to for from by with about into over after before during between through against under among within without across towards toward upon near like as since until around along behind beyond despite per via following including");

    /// <summary>Adverbs and the like that no word list calls nouns or verbs, and that name nothing.</summary>
    public static readonly IReadOnlySet<string> Small = Set(
        "again ever never always already yet maybe perhaps really together anyway even just only quite rather almost often soon later earlier ago away back else instead " +
        "though although because while whether if that who's each every either neither both all any none nothing anything everything something somewhere anywhere everywhere " +
        "anymore apart however therefore otherwise whose yes no ok please");

    public static readonly IReadOnlySet<string> Articles = Set("the a an");

    /// <summary>"Largest", "earliest", not "west" or "interest": judged by what it is derived from.</summary>
    public static bool IsSuperlative(string word) =>
        word.Length > 5 && word.EndsWith("est", StringComparison.Ordinal) && !Words.WordBook.English.IsNoun(word) && Words.WordBook.English.Knows(word);

    private static HashSet<string> Set(string words) => words.Split(' ').ToHashSet(StringComparer.Ordinal);
}
