using Bot.Evaluation.Conversation;
using Bot.Evaluation.Learning;
using Bot.Evaluation.People;
using Bot.Evaluation.Qa;
using Bot.Evaluation.Squad;
using Bot.Evaluation.Timex;
using Bot.Evaluation.Words;

return args switch
{
    ["squad", .. var rest] => SquadCommand.Run(rest),
    ["chat", .. var rest] => ChatCommand.Run(rest),
    ["qa", .. var rest] => QaCommand.Run(rest),
    ["timex", .. var rest] => TimexCommand.Run(rest),
    ["people", .. var rest] => PeopleCommand.Run(rest),
    ["people-lives", .. var rest] => PeopleLivesCommand.Run(rest),
    ["people-show", .. var rest] => PeopleShowCommand.Run(rest),
    ["people-speed", .. var rest] => PeopleSpeedCommand.Run(rest),
    ["people-train", .. var rest] => PeopleTrainCommand.Run(rest),
    ["words", .. var rest] => WordsCommand.Run(rest),
    ["train", .. var rest] => TrainCommand.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: Bot.Evaluation squad|qa|chat|timex|people|people-lives|people-show|people-speed|people-train|words ...");
    return 2;
}
