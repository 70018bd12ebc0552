namespace Bot.Articles.Dates;

public enum TimeUnit
{
    Day,
    Week,
    Month,
    Year,
    Decade,
    Century,
    Hour,
    Minute,
    Second,
}
