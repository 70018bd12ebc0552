using System.CommandLine;
using System.Diagnostics;
using Bot.Answers.Timeline;
using Bot.Articles.Dates;
using Bot.Commands.Chat;
using Bot.Json;

namespace Bot.Verbs;

internal sealed class TimelineVerb : LibraryVerb
{
    private readonly Option<string?> _article = new("--article") { Description = "Only of this article.", HelpName = "TITLE" };
    private readonly Option<string?> _person = new("--person") { Description = "Only with this person.", HelpName = "NAME" };
    private readonly Option<string?> _from = new("--from") { Description = "From this date on: 1975, 1975-11, 1975-11-13.", HelpName = "DATE" };
    private readonly Option<string?> _to = new("--to") { Description = "Up to this date.", HelpName = "DATE" };

    public TimelineVerb(Surroundings surroundings)
        : base("timeline", "List the dated events in order of time.", surroundings)
    {
        Add(_article);
        Add(_person);
        Add(_from);
        Add(_to);
    }

    protected override void Check(ParseResult typed) => _ = Query(typed);

    protected override void WriteJson(Desk desk, ParseResult typed, Surroundings surroundings)
    {
        var events = new TimelineLookup(desk.Library, desk.Links).For(Query(typed)) switch
        {
            TimelineAnswer.Found found => found.Events,
            TimelineAnswer.UnknownArticle unknown => Nothing($"There is no article \"{unknown.Title}\".", unknown.Nearest),
            TimelineAnswer.UnknownPerson unknown => Nothing($"No article names \"{unknown.Name}\".", unknown.Nearest),
            TimelineAnswer.AmbiguousPerson several => Nothing($"Several people are called \"{several.Name}\".", several.Candidates),
            _ => throw new UnreachableException(),
        };
        surroundings.Output.WriteJson(TimelineJson.Of(events), JsonOutput.Shapes.TimelineJson);

        IReadOnlyList<EventEntry> Nothing(string why, IReadOnlyList<string> others)
        {
            surroundings.Error.WriteLine(others.Count > 0 ? $"{why} Perhaps: {string.Join(", ", others)}." : why);
            return [];
        }
    }

    protected override SlashValues Values(ParseResult typed) => Texts(
        ("article", typed.GetValue(_article)),
        ("person", typed.GetValue(_person)),
        ("from", typed.GetValue(_from)),
        ("to", typed.GetValue(_to)));

    private TimelineQuery Query(ParseResult typed) =>
        new(typed.GetValue(_article), typed.GetValue(_person), Date(typed, _from), Date(typed, _to));

    private static EdtfDate? Date(ParseResult typed, Option<string?> option) => typed.GetValue(option) is not { } text
        ? null
        : EdtfDate.TryParse(text.Trim())
            ?? throw new SetupException($"\"{text}\" behind {option.Name} is no date. Write it as 1975, 1975-11 or 1975-11-13.");
}
