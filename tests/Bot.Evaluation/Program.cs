using Bot.Evaluation.Words;

return args switch
{
    ["words", .. var rest] => WordsCommand.Run(rest),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine("Usage: Bot.Evaluation words|squad|qa ...");
    return 2;
}
