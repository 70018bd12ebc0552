using Bot.Answers.Ask;
using Bot.Answers.OnThisDay;
using Bot.Answers.People;
using Bot.Answers.Sources;
using Bot.Answers.Timeline;
using Bot.Commands.About;
using Bot.Commands.Articles;
using Bot.Commands.Ask;
using Bot.Commands.Daily;
using Bot.Commands.Dispatch;
using Bot.Commands.Help;
using Bot.Commands.OnThisDay;
using Bot.Commands.People;
using Bot.Commands.Timeline;
using Bot.Knowledge.Library;

namespace Bot.Commands;

/// <summary>The commands that there are: all but <c>/daily</c> are for everyone.</summary>
public static class StandardCommands
{
    /// <param name="reading">Asked at each answer.</param>
    /// <param name="daily">Null where nothing is ever posted by itself: there is no <c>/daily</c> then.</param>
    public static CommandCatalog Over(
        ArticleLibrary library, ArticleLinks links, AboutInfo about, Func<ReadingState> reading, TimeProvider time, DailyDesk? daily = null)
    {
        var people = new PersonLookup(library, links);
        var answering = new QuestionAnswering(library, links);
        SlashCommand[] commands =
        [
            new AskCommand(answering, library, reading, time),
            new PersonCommand(people, library, reading),
            new OnThisDayCommand(new OnThisDayLookup(library, links), reading, time),
            new TimelineCommand(new TimelineLookup(library, links), people, library, reading),
            new ArticlesCommand(library, links, reading),
            new AboutCommand(about, library, reading),
            .. daily is null ? [] : new SlashCommand[] { new DailyCommand(daily, new DailyPostWriter(library, links, about), reading) },
        ];
        MessageCommand[] messageCommands = [new AskAboutMessage(answering, reading)];
        var others = new CommandCatalog(commands, messageCommands).Definitions;
        return new CommandCatalog([.. commands, new HelpCommand(others, reading)], messageCommands);
    }
}
