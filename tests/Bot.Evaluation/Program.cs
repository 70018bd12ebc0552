using Bot.Evaluation.People;
using Bot.Evaluation.Timex;

return args switch
{
    ["timex", .. var rest] => TimexCommand.Run(rest),
    ["people", .. var rest] => PeopleCommand.Run(rest),
    ["people-lives", .. var rest] => PeopleLivesCommand.Run(rest),
    ["people-show", .. var rest] => PeopleShowCommand.Run(rest),
    ["people-speed", .. var rest] => PeopleSpeedCommand.Run(rest),
    ["people-train", .. var rest] => PeopleTrainCommand.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: Bot.Evaluation timex FILE | people FILE");
    return 2;
}
