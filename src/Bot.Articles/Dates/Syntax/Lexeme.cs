namespace Bot.Articles.Dates.Syntax;

/// <summary>What a word can do in a date expression.</summary>
internal enum WordKind
{
    Other,

    /// <summary>An unknown word that ends as plurals do.</summary>
    Plural,

    /// <summary>An unknown word that ends as past forms do.</summary>
    PastForm,

    /// <summary>"his", the s of "Lincoln's".</summary>
    Possessive,

    /// <summary>A word that only looks like a plural or a past form.</summary>
    Plain,

    /// <summary>Value: 1 to 12.</summary>
    Month,

    /// <summary>"Jan": a month only beside a day or a year. Value: 1 to 12.</summary>
    MonthAbbreviation,

    /// <summary>Value: a <see cref="Dates.Season"/>.</summary>
    Season,

    /// <summary>Value: a <see cref="TimeUnit"/>.</summary>
    Unit,

    /// <summary>"days": the same, more than one.</summary>
    Units,

    /// <summary>"three", "a", "several" (value 0: nobody knows how many).</summary>
    Amount,

    /// <summary>"third": a day, a century, a quarter. Value: from 1 on.</summary>
    Ordinal,

    Weekday,

    /// <summary>"morning", "night".</summary>
    PartOfDay,

    /// <summary>Before the birth of Christ.</summary>
    Bc,
    Ad,

    The,
    Of,
    And,

    /// <summary>"to", "until", "through".</summary>
    To,
    From,
    Between,

    /// <summary>"that", "this", "these".</summary>
    This,

    /// <summary>"same".</summary>
    Same,

    /// <summary>"next", "following".</summary>
    Next,

    /// <summary>"previous", "preceding".</summary>
    Previous,

    /// <summary>"later", "afterwards".</summary>
    Later,

    /// <summary>"earlier", "previously".</summary>
    Earlier,

    After,
    Before,
    Ago,

    /// <summary>"early", "late", "mid".</summary>
    Phase,

    /// <summary>"beginning", "end": phases that want an "of".</summary>
    PhaseNoun,

    /// <summary>"circa", "about": what follows is approximate.</summary>
    Approximately,

    /// <summary>"only", "just": belongs to the words that count, changes nothing.</summary>
    Only,

    /// <summary>"more", "less", "over", "nearly": the count is not exact.</summary>
    Roughly,

    Within,

    /// <summary>"in", "by", "since": what follows may be a year.</summary>
    TimePreposition,

    /// <summary>"men", "km", "percent": what stands before counts, and dates nothing.</summary>
    Counted,

    /// <summary>"population", "total", "than": the number behind it, or behind its "of", counts. Value: 1 where it belongs to a count of time, too.</summary>
    Quantity,

    /// <summary>"he", "there": begins the next clause.</summary>
    Pronoun,

    /// <summary>"every", "annual": tells what happens again and again.</summary>
    Habit,
    PresentVerb,
    PastVerb,

    /// <summary>"page", "No", "vol": what follows numbers something.</summary>
    Numbering,

    /// <summary>"quarter", "half".</summary>
    Fraction,

    /// <summary>"now", "formerly": points to a time by itself. Value: a <see cref="VagueTime"/>.</summary>
    Vague,

    /// <summary>"present": the same behind "the" or "at", or before "day". Value: a <see cref="VagueTime"/>.</summary>
    VagueNoun,

    /// <summary>Of the present before a noun, but not in a wire.</summary>
    Current,

    /// <summary>"daily". Value: a <see cref="TimeUnit"/>.</summary>
    Recurring,

    /// <summary>"every", "each".</summary>
    Each,
    Per,
    At,

    /// <summary>"time", "period", "era".</summary>
    Time,

    /// <summary>"am", "pm", "hrs": the number before is a time of the day.</summary>
    ClockSuffix,

    /// <summary>"last", "past", "whole": stands between "the" and "three years". Value: <see cref="VagueTime.Past"/> where it says so alone.</summary>
    Stretch,

    /// <summary>"not", "never".</summary>
    Negation,

    /// <summary>"scheduled", "planned".</summary>
    Plan,

    /// <summary>"will", "shall".</summary>
    Will,

    /// <summary>"would", "could": with "have", nothing that happened.</summary>
    Would,

    /// <summary>"may", in small letters, and "might".</summary>
    Perhaps,
    If,
    But,

    /// <summary>"offensive": a season before it is the one in which it was.</summary>
    Campaign,

    /// <summary>"latter": the second of two halves.</summary>
    Latter,

    /// <summary>"old", "long": belongs to the duration before it.</summary>
    Length,

    /// <summary>"Christmas". Value: its month times 100 and its day.</summary>
    Holiday,
}

internal readonly record struct Lexeme(WordKind Kind, int Value = 0);
