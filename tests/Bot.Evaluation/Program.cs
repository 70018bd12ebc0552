using Bot.Evaluation.Biographies;
using Bot.Evaluation.Conversation;
using Bot.Evaluation.Gold;
using Bot.Evaluation.Learning;
using Bot.Evaluation.People;
using Bot.Evaluation.Qa;
using Bot.Evaluation.Reading;
using Bot.Evaluation.Squad;
using Bot.Evaluation.Timex;
using Bot.Evaluation.Vectors;
using Bot.Evaluation.Words;

return args switch
{
    ["squad", .. var rest] => SquadCommand.Run(rest),
    ["chat", .. var rest] => ChatCommand.Run(rest),
    ["qa", .. var rest] => QaCommand.Run(rest),
    ["timex", .. var rest] => TimexCommand.Run(rest),
    ["people", .. var rest] => PeopleCommand.Run(rest),
    ["biographies", .. var rest] => BiographiesCommand.Run(rest),
    ["gold", .. var rest] => GoldCommand.Run(rest),
    ["people-clusters", .. var rest] => PeopleClustersCommand.Run(rest),
    ["people-train", .. var rest] => PeopleTrainCommand.Run(rest),
    ["words", .. var rest] => WordsCommand.Run(rest),
    ["encoder", .. var rest] => EncoderCommand.Run(rest),
    ["reader", .. var rest] => ReaderCommand.Run(rest),
    ["train", .. var rest] => TrainCommand.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: Bot.Evaluation squad|qa|chat|train|timex|people|biographies|gold|people-train|people-clusters|words|encoder|reader ...");
    return 2;
}
