using Bot.Evaluation.Timex;
using Bot.Evaluation.Words;

return args switch
{
    ["timex", .. var rest] => TimexCommand.Run(rest),
    ["words", .. var rest] => WordsCommand.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: Bot.Evaluation timex|words ...");
    return 2;
}
