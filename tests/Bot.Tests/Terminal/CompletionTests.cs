using Bot.Commands.Chat;
using Bot.Terminal;

namespace Bot.Tests.Terminal;

public sealed class CompletionTests
{
    private static readonly string[] Names = ["Ali Soilih", "Ahmed Abdallah"];

    [Theory]
    [InlineData("/", "/ask |/person |/timeline |/articles |/daily set |/daily show |/quit ")]
    [InlineData("/a", "/ask |/articles ")]
    [InlineData("/daily s", "/daily set |/daily show ")]
    [InlineData("/daily set ", "/daily set channel: |/daily set hour: |/daily set on-empty: ")]
    [InlineData("/ask", "/ask ")]
    [InlineData("/ask ", "/ask question: |/ask article: |/ask private: ")]
    [InlineData("/ask when ar", "/ask when article: ")]
    [InlineData("/ask article: x pr", "/ask article: x private: ")]
    [InlineData("/ask private: ", "/ask private: true|/ask private: false")]
    [InlineData("/ask private: t", "/ask private: true")]
    [InlineData("/daily set on-empty: k", "/daily set on-empty: quiet")]
    [InlineData("/person A", "/person Ali Soilih|/person Ahmed Abdallah")]
    [InlineData("/person name: Ah", "/person name: Ahmed Abdallah")]
    [InlineData("/person name: \"Ah", "")]
    [InlineData("When was", "")]
    [InlineData("", "")]
    public async Task Offers(string typed, string lines)
    {
        var completions = await new Completion(TestCommands.Syntax, SuggestAsync).ForAsync(typed, TestContext.Current.CancellationToken);

        string.Join('|', completions.Suggestions.Select(suggestion => typed[..completions.Start] + suggestion.Inserted)).ShouldBe(lines);
    }

    private static Task<IReadOnlyList<SlashChoice>> SuggestAsync(
        CommandName command, SlashValues values, SlashOption focused, string typed, CancellationToken cancellationToken) =>
        Task.FromResult<IReadOnlyList<SlashChoice>>(
            [.. Names.Where(name => name.StartsWith(typed, StringComparison.Ordinal)).Select(name => new SlashChoice(name, name))]);
}
