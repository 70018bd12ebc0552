using Bot.Evaluation.People;

return args switch
{
    ["people", .. var rest] => PeopleCommand.Run(rest),
    ["people-lives", .. var rest] => PeopleLivesCommand.Run(rest),
    ["people-show", .. var rest] => PeopleShowCommand.Run(rest),
    ["people-speed", .. var rest] => PeopleSpeedCommand.Run(rest),
    ["people-train", .. var rest] => PeopleTrainCommand.Run(rest),
    _ => 2,
};
