using System.CommandLine;
using Bot.Answers.OnThisDay;
using Bot.Commands.Chat;
using Bot.Json;
using NodaTime;

namespace Bot.Verbs;

internal sealed class OnThisDayVerb : LibraryVerb
{
    private readonly Argument<string?> _day = new("MM-DD")
    {
        Description = "The day of the year, such as 12-03; today without it.",
        Arity = ArgumentArity.ZeroOrOne,
    };

    private readonly TimeProvider _time;

    public OnThisDayVerb(Surroundings surroundings)
        : base("onthisday", "Tell what happened on a day of the year.", surroundings)
    {
        _time = surroundings.Time;
        Add(_day);
    }

    protected override void Check(ParseResult typed) => _ = Day(typed);

    protected override void WriteJson(Desk desk, ParseResult typed, Surroundings surroundings)
    {
        var answer = new OnThisDayLookup(desk.Library, desk.Links).For(Day(typed));
        surroundings.Output.WriteJson(OnThisDayJson.Of(answer), JsonOutput.Shapes.OnThisDayJson);
    }

    protected override SlashValues Values(ParseResult typed) => Texts(("date", typed.GetValue(_day)));

    private LocalDate Day(ParseResult typed)
    {
        var today = LocalDate.FromDateTime(_time.GetLocalNow().DateTime);
        return typed.GetValue(_day) is { } text ? MonthDay.Next(text, today) : today;
    }
}
