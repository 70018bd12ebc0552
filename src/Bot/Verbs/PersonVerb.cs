using System.CommandLine;
using Bot.Answers.People;
using Bot.Commands.Chat;
using Bot.Json;

namespace Bot.Verbs;

internal sealed class PersonVerb : LibraryVerb
{
    private readonly Argument<string> _name = new("name") { Description = "In quotes: \"Ali Soilih\". Surnames and small slips will do." };

    public PersonVerb(Surroundings surroundings)
        : base("person", "Tell what the articles say of a person.", surroundings) => Add(_name);

    protected override void Check(ParseResult typed)
    {
        if (string.IsNullOrWhiteSpace(typed.GetRequiredValue(_name)))
        {
            throw new SetupException("The name is empty. Usage: person \"<name>\" [--json] [--articles DIR]");
        }
    }

    protected override void WriteJson(Desk desk, ParseResult typed, Surroundings surroundings)
    {
        var answer = new PersonLookup(desk.Library, desk.Links).Find(typed.GetRequiredValue(_name));
        surroundings.Output.WriteJson(PersonJson.Of(answer), JsonOutput.Shapes.PersonJson);
    }

    protected override SlashValues Values(ParseResult typed) => Texts(("name", typed.GetRequiredValue(_name)));
}
