using Bot.Articles.Dates.Anchors;
using Bot.Articles.Dates.Syntax;
using NodaTime;

namespace Bot.Articles.Dates.Resolution;

/// <summary>
/// Works out what counts from another date. How vague the words are decides what comes out:
/// <list type="bullet">
/// <item>days counted from a day give the day; weeks give the month, about; months give the month, about; years give
/// the year;</item>
/// <item>a count that nobody knows ("months before") moves by about three, and gives the next coarser unit, about:
/// days and weeks a month, months a year; uncounted years date nothing;</item>
/// <item>"within" one unit gives the unit in which the middle of that time lies, about; within several, the range;</item>
/// <item>nothing gets more precise than the date it counts from, and about an approximate date is approximate.</item>
/// </list>
/// </summary>
internal sealed class RelativeResolver(Story story, CalendarResolver calendar)
{
    private const int UnknownAmount = 3;

    public EdtfDate? Resolve(ShiftExpression shift)
    {
        if (shift.Restated is { } restated && calendar.Resolve(restated) is { Ends: null } said)
        {
            return shift.Unit switch
            {
                TimeUnit.Day or TimeUnit.Week => said,
                TimeUnit.Month => said.Precision == DatePrecision.Day ? EdtfDate.Month(said.Earliest.Year, said.Earliest.Month) : said,
                _ => EdtfDate.Year(said.Earliest.Year),
            };
        }
        var anchor = shift.From is { } from ? calendar.Resolve(from) : AnchorFor(shift.Unit);
        if (anchor is null)
        {
            return null;
        }
        var amount = (shift.Amount == 0 ? UnknownAmount : shift.Amount) * shift.Sign;
        var date = shift.Amount == 0 ? Uncounted(anchor, shift.Unit, amount) : Counted(anchor, shift.Unit, amount);
        return anchor.Approximate || !shift.Exact ? date?.AsApproximate() : date;
    }

    public EdtfDate? Resolve(WithinExpression within)
    {
        if (AnchorFor(within.Unit) is not { } anchor || within.Unit > TimeUnit.Year)
        {
            return null;
        }
        var months = within.Unit switch
        {
            TimeUnit.Year => within.Amount * 12L,
            TimeUnit.Month => within.Amount,
            _ => 0,
        };
        if (within.Amount > 1 && months > 0)
        {
            var last = months <= int.MaxValue ? Shifts.Month(anchor.Earliest, (int)months) : null;
            return last is { } end
                ? EdtfDate.TryRange(Coarse(anchor.Earliest, within.Unit), Coarse(end, within.Unit))?.AsApproximate()
                : null;
        }
        var middle = Shifts.Month(anchor.Earliest, (int)months / 2);
        return middle is { } found ? AtMost(anchor, Coarse(found, within.Unit)).AsApproximate() : null;
    }

    public EdtfDate? Resolve(StepExpression step)
    {
        var by = Steps.Of(step.To);
        return step.Unit switch
        {
            TimeUnit.Day => story.LastDay is { } day && Shifts.Days(day.Earliest, by) is { } found ? EdtfDate.Day(found) : null,
            TimeUnit.Week => story.LastDay is { } day && Shifts.Days(day.Earliest, by * 7) is { } found
                ? EdtfDate.Month(found.Year, found.Month).AsApproximate() : null,
            TimeUnit.Month => story.LastMonth is { } month && Shifts.Month(month.Earliest, by) is { } found
                ? EdtfDate.Month(found.Year, found.Month) : null,
            TimeUnit.Year => story.Last is { } last && Shifts.Year(last.Latest.Year, by) is { } year ? EdtfDate.Year(year) : null,
            TimeUnit.Decade => Epoch(10, by),
            _ => Epoch(100, by),
        };
    }

    /// <summary>The last date that is precise enough to count such units from; else the last of all.</summary>
    private EdtfDate? AnchorFor(TimeUnit unit) => unit switch
    {
        TimeUnit.Day or TimeUnit.Week => story.LastDay ?? story.LastMonth ?? story.Last,
        TimeUnit.Month => story.LastMonth ?? story.Last,
        _ => story.Last,
    };

    private static EdtfDate? Counted(EdtfDate anchor, TimeUnit unit, int amount)
    {
        var from = anchor.Earliest;
        switch (unit)
        {
            case TimeUnit.Day when anchor.Precision == DatePrecision.Day:
                return Shifts.Days(from, amount) is { } day ? EdtfDate.Day(day) : null;
            case TimeUnit.Day or TimeUnit.Week:
                return Shifts.Days(from, (long)amount * (unit == TimeUnit.Week ? 7 : 1)) is { } week
                    ? AtMost(anchor, EdtfDate.Month(week.Year, week.Month)).AsApproximate() : null;
            case TimeUnit.Month:
                return Shifts.Month(from, amount) is { } month
                    ? AtMost(anchor, EdtfDate.Month(month.Year, month.Month)).AsApproximate() : null;
            case TimeUnit.Year when anchor.Precision < DatePrecision.Decade:
                return Shifts.Year(from.Year, amount) is { } year ? EdtfDate.Year(year) : null;
            case TimeUnit.Decade when anchor.Precision < DatePrecision.Decade:
                return Shifts.Year(from.Year, amount * 10L) is { } tens ? EdtfDate.Year(tens).AsApproximate() : null;
            default:
                return null;
        }
    }

    private static EdtfDate? Uncounted(EdtfDate anchor, TimeUnit unit, int amount)
    {
        var moved = unit switch
        {
            TimeUnit.Day => Shifts.Days(anchor.Earliest, amount),
            TimeUnit.Week => Shifts.Days(anchor.Earliest, amount * 7),
            TimeUnit.Month => Shifts.Month(anchor.Earliest, amount),
            _ => null,
        };
        return moved is { } found
            ? AtMost(anchor, Coarse(found, unit == TimeUnit.Month ? TimeUnit.Year : TimeUnit.Month)).AsApproximate()
            : null;
    }

    private EdtfDate? Epoch(int years, int by)
    {
        if (story.Last is not { } last)
        {
            return null;
        }
        // Decades and centuries before Christ are named by the year that ends them: 480 BC, -479, is of the 480s.
        var year = last.Earliest.Year;
        var index = year > 0 ? (year / years) + by : ((1 - year) / years) - by;
        if (index < 0 || (year <= 0 && index == 0) || index > 99)
        {
            return null;
        }
        return (year > 0, years) switch
        {
            (true, 10) => EdtfDate.Decade(index * 10),
            (true, _) => EdtfDate.Century(index + 1),
            (false, 10) => EdtfDate.DecadeBc(index * 10),
            _ => EdtfDate.CenturyBc(index + 1),
        };
    }

    private static EdtfDate Coarse(LocalDate day, TimeUnit unit) =>
        unit == TimeUnit.Year ? EdtfDate.Year(day.Year) : EdtfDate.Month(day.Year, day.Month);

    /// <summary>Counted from a year, a month is no more than a year.</summary>
    private static EdtfDate AtMost(EdtfDate anchor, EdtfDate date) =>
        anchor.Precision is DatePrecision.Day or DatePrecision.Month || date.Precision == DatePrecision.Year
            ? date : EdtfDate.Year(date.Earliest.Year);
}
