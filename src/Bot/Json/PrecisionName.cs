using System.Diagnostics;
using Bot.Articles.Dates;

namespace Bot.Json;

internal static class PrecisionName
{
    public static string Of(DatePrecision precision) => precision switch
    {
        DatePrecision.Day => "day",
        DatePrecision.Month => "month",
        DatePrecision.Season => "season",
        DatePrecision.Year => "year",
        DatePrecision.Decade => "decade",
        DatePrecision.Century => "century",
        DatePrecision.Range => "range",
        _ => throw new UnreachableException(),
    };
}
