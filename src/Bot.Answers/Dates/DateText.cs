using Bot.Articles.Dates;

namespace Bot.Answers.Dates;

/// <summary>Dates as people read them: "13 November 1975", "about May 1978", "the 1990s", "44 BC".</summary>
public static class DateText
{
    public static string Show(EdtfDate date) => throw new NotSupportedException();
}
