using Bot.Answers.Sources;
using Bot.Commands.About;
using Bot.Commands.Chat;
using Bot.Commands.Dispatch;
using Bot.Commands.Tests.Dispatch;
using Bot.Knowledge.Library;
using Microsoft.Extensions.Logging.Abstractions;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Commands.Tests.Seed;

/// <summary>Someone who types commands and presses buttons on 24 November 2026.</summary>
internal sealed class Chatter
{
    private static readonly InteractionOrigin Origin = new(new UserId(1), new GuildId(2), new ChannelId(3), ChatPermissions.None);

    private readonly CommandDispatcher _dispatcher;

    public Chatter(ArticleLibrary library)
    {
        var time = new FakeTimeProvider(new DateTimeOffset(2026, 11, 24, 12, 0, 0, TimeSpan.Zero));
        var about = new AboutInfo("0.1.0", "https://example.org", "Wikipedia", "https://www.wikipedia.org", "CC BY-SA 4.0", "https://example.org/by-sa");
        Catalog = StandardCommands.Over(
            library, new ArticleLinks(ArticleLinks.DefaultTemplate), about, () => new ReadingState(1, 1), time);
        _dispatcher = new CommandDispatcher(Catalog, time, NullLogger<CommandDispatcher>.Instance);
    }

    public CommandCatalog Catalog { get; }

    public async Task<Reply> Types(string command, params (string Name, string Text)[] options)
    {
        var responder = new FakeResponder();
        await Handle(new SlashInteraction(new(1), Origin, new(command), Values(options)), responder);
        return responder.Reply.ShouldNotBeNull();
    }

    public async Task<Reply> UsesOn(string text, string command)
    {
        var responder = new FakeResponder();
        await Handle(new MessageInteraction(new(1), Origin, command, text), responder);
        return responder.Reply.ShouldNotBeNull();
    }

    public async Task<IReadOnlyList<string>> Completes(string command, string option, string typed)
    {
        var responder = new FakeResponder();
        await Handle(new AutocompleteInteraction(new(1), Origin, new(command), SlashValues.None, option, typed), responder);
        return [.. responder.Choices.ShouldNotBeNull().Select(choice => choice.Value)];
    }

    /// <returns>The verb that answered, and the reply.</returns>
    public async Task<(string Verb, Reply Reply)> Presses(ReplyButton button, ulong by = 1)
    {
        var responder = new FakeResponder();
        await Handle(new ButtonInteraction(new(1), Origin with { User = new UserId(by) }, button.CustomId!), responder);
        return (responder.Verbs.ShouldHaveSingleItem(), responder.Reply.ShouldNotBeNull());
    }

    private Task Handle(Interaction interaction, FakeResponder responder) =>
        _dispatcher.HandleAsync(interaction, responder, TestContext.Current.CancellationToken);

    private static SlashValues Values(IEnumerable<(string Name, string Text)> options) =>
        new(options.ToDictionary(option => option.Name, SlashValue (option) => new SlashValue.OfText(option.Text), StringComparer.Ordinal));
}
