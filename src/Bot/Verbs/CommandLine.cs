using System.CommandLine;
using System.CommandLine.Parsing;
using Bot.Doctor;
using Bot.Hosting;

namespace Bot.Verbs;

/// <summary>Everything that can stand behind the program's name; nothing starts the worker.</summary>
internal static class CommandLine
{
    /// <summary>A question may begin with "@": it is no file with arguments.</summary>
    private static readonly ParserConfiguration Parsing = new() { ResponseFileTokenReplacer = null };

    /// <exception cref="SetupException">Wrong usage.</exception>
    public static Task<int> RunAsync(string[] arguments, Surroundings surroundings, CancellationToken cancellationToken)
    {
        var parsed = Create(surroundings).Parse(arguments, Parsing);
        if (parsed.Errors.Count > 0)
        {
            throw new SetupException($"{parsed.Errors[0].Message.ReplaceLineEndings(" ").Trim()} {Usage(parsed.CommandResult)}");
        }

        return parsed.InvokeAsync(
            new InvocationConfiguration
            {
                EnableDefaultExceptionHandler = false,
                ProcessTerminationTimeout = null,
                Output = surroundings.Output,
                Error = surroundings.Error,
            },
            cancellationToken);
    }

    private static RootCommand Create(Surroundings surroundings)
    {
        var root = new RootCommand(
            "Almanac answers from encyclopaedia articles: on Discord where a token is configured (DISCORD_TOKEN), else in the terminal.")
        {
            new AskVerb(surroundings),
            new PersonVerb(surroundings),
            new OnThisDayVerb(surroundings),
            new TimelineVerb(surroundings),
            new ArticlesVerb(surroundings),
            new ImportVerb(surroundings),
            new DoctorVerb(surroundings),
        };
        root.Directives.Clear();
        root.SetAction((_, cancellationToken) => Worker.RunAsync(surroundings, cancellationToken));
        return root;
    }

    private static string Usage(CommandResult typed)
    {
        var command = typed.Command;
        if (command is RootCommand)
        {
            return $"Usage: nothing at all, or one of {string.Join(", ", command.Subcommands.Select(verb => verb.Name))}; --help tells more.";
        }

        var arguments = command.Arguments.Select(argument => argument.Arity.MinimumNumberOfValues == 0
            ? $"[{argument.Name}]"
            : argument.Arity.MaximumNumberOfValues > 1 ? $"<{argument.Name}>..." : $"\"<{argument.Name}>\"");
        var options = command.Options.Where(option => !option.Hidden && option.Name.StartsWith("--", StringComparison.Ordinal))
            .Select(option => option.HelpName is null ? $"[{option.Name}]" : $"[{option.Name} {option.HelpName}]");
        return $"Usage: {string.Join(' ', arguments.Concat(options).Prepend(command.Name))}";
    }
}
