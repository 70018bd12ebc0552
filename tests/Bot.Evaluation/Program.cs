using Bot.Evaluation.People;

return args switch
{
    ["people-train", .. var rest] => PeopleTrainCommand.Run(rest),
    _ => 2,
};
