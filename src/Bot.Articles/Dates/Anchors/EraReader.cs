using Bot.Articles.Dates.Syntax;

namespace Bot.Articles.Dates.Anchors;

/// <summary>
/// The era of years that do not say it. Below 1000 they are of the era that the article used last for such years;
/// from 1000 on they are years after Christ, unless the text has just come from a year before Christ close by
/// ("1274" behind "1279 BC").
/// </summary>
internal sealed class EraReader
{
    private const int FirstPlainYear = 1000;
    private const int CloseBy = 150;

    /// <summary>From here on a number is rather a year of our time.</summary>
    private const int OurTime = 1800;

    private Era _small = Era.Unsaid;
    private int? _lastBc;

    /// <returns>Astronomical; null where the number is no year after all.</returns>
    public int? Read(WrittenYear year, int? storyYear)
    {
        if (year.Short)
        {
            return storyYear is { } story && story > 0 ? Nearest(year.Number, story) : null;
        }
        var era = year.Era != Era.Unsaid ? year.Era : Guess(year);
        if (era == Era.Unsaid)
        {
            return null;
        }
        var value = (year with { Era = era }).Value;
        if (year.Number < FirstPlainYear)
        {
            _small = era;
        }
        _lastBc = era == Era.Bc ? value : null;
        return value;
    }

    private Era Guess(WrittenYear year)
    {
        if (year.Number < FirstPlainYear)
        {
            return _small != Era.Unsaid || year.NeedsEra ? _small : Era.Ad;
        }
        return year.Number < OurTime && _lastBc is { } last && Math.Abs(1 - year.Number - last) <= CloseBy ? Era.Bc : Era.Ad;
    }

    private static int Nearest(int twoDigits, int story)
    {
        var year = story - (story % 100) + twoDigits;
        return year - story > 50 ? year - 100 : story - year > 50 ? year + 100 : year;
    }
}
