using System.CommandLine;
using Bot.Answers.Ask;
using Bot.Commands.Chat;
using Bot.Json;

namespace Bot.Verbs;

internal sealed class AskVerb : LibraryVerb
{
    private readonly Argument<string> _question = new("question") { Description = "In quotes: \"When did Comoros become independent?\"" };

    public AskVerb(Surroundings surroundings)
        : base("ask", "Answer a question with the sentence that says so.", surroundings) => Add(_question);

    protected override void Check(ParseResult typed)
    {
        if (string.IsNullOrWhiteSpace(typed.GetRequiredValue(_question)))
        {
            throw new SetupException("The question is empty. Usage: ask \"<question>\" [--json] [--articles DIR]");
        }
    }

    protected override void WriteJson(Desk desk, ParseResult typed, Surroundings surroundings)
    {
        var answer = new QuestionAnswering(desk.Library, desk.Links).Ask(new Question(typed.GetRequiredValue(_question)));
        surroundings.Output.WriteJson(AskJson.Of(answer), JsonOutput.Shapes.AskJson);
    }

    protected override SlashValues Values(ParseResult typed) => Texts(("question", typed.GetRequiredValue(_question)));
}
