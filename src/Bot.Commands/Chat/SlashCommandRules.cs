using System.Text.RegularExpressions;

namespace Bot.Commands.Chat;

/// <summary>Discord's rules for command definitions, see <see cref="ChatLimits"/>.</summary>
internal static partial class SlashCommandRules
{
    public static void Check(SlashCommandDefinition command)
    {
        CheckName(command.Name);
        CheckDescription(command.Name, command.Description);
        Rule.That(
            command.Options.Count == 0 || command.Subcommands.Count == 0,
            $"'{command.Name}' has options and subcommands; a command with subcommands cannot be called bare.");

        CheckOptions(command.Name, command.Options);
        Rule.AtMost(command.Subcommands.Count, ChatLimits.Options, $"subcommands of '{command.Name}'");
        foreach (var subcommand in command.Subcommands)
        {
            CheckName(subcommand.Name);
            CheckDescription(subcommand.Name, subcommand.Description);
            CheckOptions(subcommand.Name, subcommand.Options);
        }

        Rule.Distinct(command.Subcommands.Select(subcommand => subcommand.Name), "subcommand");
        var total = TotalLength(command);
        Rule.That(
            total <= ChatLimits.CommandTotal,
            $"'{command.Name}' has {total} characters in names, descriptions and values; {ChatLimits.CommandTotal} are allowed.");
    }

    private static void CheckOptions(string command, IReadOnlyList<SlashOption> options)
    {
        Rule.AtMost(options.Count, ChatLimits.Options, $"options of '{command}'");
        Rule.Distinct(options.Select(option => option.Name), "option");
        foreach (var option in options)
        {
            CheckOption(option);
        }

        Rule.That(
            options.SkipWhile(option => option.Required).All(option => !option.Required),
            $"'{command}' has a required option behind one that can be left out.");
    }

    private static void CheckOption(SlashOption option)
    {
        CheckName(option.Name);
        CheckDescription(option.Name, option.Description);
        Rule.That(
            !option.Autocomplete || option.Choices.Count == 0,
            $"'{option.Name}' has choices and autocomplete, which exclude each other.");
        Rule.That(
            !option.Autocomplete || option.Type is SlashOptionType.Text or SlashOptionType.Integer or SlashOptionType.Number,
            $"'{option.Name}' cannot have autocomplete: it is not typed.");
        Rule.That(
            option.Choices.Count == 0 || option.Type == SlashOptionType.Text,
            $"'{option.Name}' has choices, which are texts, and is no text.");
        Rule.That(
            option.MaxLength is null || (option.Type == SlashOptionType.Text && option.MaxLength is >= 1 and <= ChatLimits.Text),
            $"'{option.Name}' has a longest length that is not from 1 to {ChatLimits.Text}, or is no text.");

        Rule.AtMost(option.Choices.Count, ChatLimits.Choices, $"choices of '{option.Name}'");
        foreach (var choice in option.Choices)
        {
            Rule.Between(choice.Name, ChatLimits.Choice, $"The name of a choice of '{option.Name}'");
            Rule.Between(choice.Value, ChatLimits.Choice, $"The value of a choice of '{option.Name}'");
        }

        Rule.Distinct(option.Choices.Select(choice => choice.Name), $"choice of '{option.Name}'");
    }

    private static void CheckName(string name) =>
        Rule.That(
            Name().IsMatch(name) && string.Equals(name, name.ToLowerInvariant(), StringComparison.Ordinal),
            $"'{name}' is no name: 1 to {ChatLimits.CommandName} lower-case letters, digits, '-', '_' and apostrophes.");

    private static void CheckDescription(string name, string description) =>
        Rule.Between(description, ChatLimits.CommandDescription, $"The description of '{name}'");

    private static int TotalLength(SlashCommandDefinition command) =>
        command.Name.Length + command.Description.Length + command.Options.Sum(TotalLength)
        + command.Subcommands.Sum(subcommand =>
            subcommand.Name.Length + subcommand.Description.Length + subcommand.Options.Sum(TotalLength));

    private static int TotalLength(SlashOption option) =>
        option.Name.Length + option.Description.Length
        + option.Choices.Sum(choice => choice.Name.Length + choice.Value.Length);

    [GeneratedRegex(@"^[-_'\p{L}\p{N}\p{IsDevanagari}\p{IsThai}]{1,32}\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();
}
