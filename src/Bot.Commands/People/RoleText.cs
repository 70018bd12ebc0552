using Bot.Answers.People;
using Bot.Commands.Cards;

namespace Bot.Commands.People;

/// <summary>Roles of a person, each quoted; those that stand in one sentence share its quotation.</summary>
internal static class RoleText
{
    public static IReadOnlyList<string> Blocks(IReadOnlyList<RoleEntry> roles) =>
        [.. roles
            .GroupBy(role => (role.Evidence.Article, role.Evidence.Start))
            .Select(sentence => string.Join(
                '\n',
                Quotation.Of(sentence.First().Evidence, sentence.Select(role => role.Text)),
                SourceText.Line(sentence.First().Evidence)))];
}
