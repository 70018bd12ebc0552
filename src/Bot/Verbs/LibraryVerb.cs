using System.CommandLine;
using Bot.Commands.Chat;

namespace Bot.Verbs;

/// <summary>A verb that answers from the library: as JSON, or as its command does in the chat.</summary>
internal abstract class LibraryVerb : Command
{
    private readonly Option<bool> _json = new("--json") { Description = "Print one JSON object and nothing else." };

    private readonly Option<string?> _articles = new("--articles")
    {
        Description = "Read the articles of this folder, into a library of its own.",
        HelpName = "DIR",
    };

    protected LibraryVerb(string name, string description, Surroundings surroundings)
        : base(name, description)
    {
        Add(_json);
        Add(_articles);
        SetAction(async (typed, cancellationToken) =>
        {
            Check(typed);
            using var desk = await Desk.OpenAsync(surroundings, typed.GetValue(_articles), cancellationToken);
            if (typed.GetValue(_json))
            {
                WriteJson(desk, typed, surroundings);
            }
            else
            {
                await desk.ShowAsync(name, Values(typed), cancellationToken);
            }

            return ExitCodes.Done;
        });
    }

    /// <exception cref="SetupException">What was typed cannot be meant.</exception>
    protected virtual void Check(ParseResult typed)
    {
    }

    protected abstract void WriteJson(Desk desk, ParseResult typed, Surroundings surroundings);

    /// <summary>The options of the command in the chat.</summary>
    protected abstract SlashValues Values(ParseResult typed);

    /// <summary>Those of the values that are given.</summary>
    protected static SlashValues Texts(params (string Option, string? Value)[] values) => new(values
        .Where(pair => pair.Value is not null)
        .ToDictionary(pair => pair.Option, SlashValue (pair) => new SlashValue.OfText(pair.Value!), StringComparer.Ordinal));
}
