using Bot.Evaluation.Timex;

var rest = args.Skip(1).ToArray();
switch (args.FirstOrDefault())
{
    case "timex":
        return TimexCommand.Run(rest);
    default:
        Console.Error.WriteLine("Usage: Bot.Evaluation timex FILE");
        return 2;
}
