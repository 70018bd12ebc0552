using Bot.Answers.Sources;
using Bot.Commands;
using Bot.Commands.Chat;
using Bot.Commands.Dispatch;
using Bot.Data;
using Bot.Knowledge.Library;
using Bot.Reading;
using Bot.Settings;
using Bot.Terminal;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Verbs;

/// <summary>A library that is up to date, for one verb.</summary>
internal sealed class Desk : IDisposable
{
    private readonly BotSettings _settings;
    private readonly Surroundings _surroundings;

    private Desk(ArticleLibrary library, BotSettings settings, Surroundings surroundings)
    {
        Library = library;
        Links = new ArticleLinks(settings.LinkTemplate);
        _settings = settings;
        _surroundings = surroundings;
    }

    public ArticleLibrary Library { get; }

    public ArticleLinks Links { get; }

    /// <param name="articleFolder">As typed behind --articles; null for the usual library.</param>
    public static async Task<Desk> OpenAsync(Surroundings surroundings, string? articleFolder, CancellationToken cancellationToken)
    {
        var settings = SettingsReader.Read(SettingsReader.Configuration(surroundings), surroundings);
        var data = DataFolder.Open(settings.DataFolder);
        var plan = articleFolder is null
            ? ReadingPlan.Usual(settings, data)
            : ReadingPlan.Apart(Path.GetFullPath(articleFolder, surroundings.WorkingFolder), data);
        plan.CheckFolder();
        var library = ArticleLibrary.Open(plan.LibraryFolder, surroundings.Time);
        try
        {
            var lines = new ReadingLines(surroundings.Error.WriteLine, surroundings.Error.WriteLine, surroundings.Time);
            await LibraryReading.ReadAsync(library, plan, lines, cancellationToken);
            return new Desk(library, settings, surroundings);
        }
        catch
        {
            library.Dispose();
            throw;
        }
    }

    /// <summary>Answers as the command of this name would in the chat.</summary>
    public async Task ShowAsync(string command, SlashValues values, CancellationToken cancellationToken)
    {
        var writer = ReplyWriters.For(_surroundings.Screen, _surroundings);
        var interaction = new SlashInteraction(new InteractionId(1), TerminalSession.Origin, new CommandName(command), values);
        var catalog = StandardCommands.Over(Library, Links, _settings.About, AllRead, _surroundings.Time);
        await new CommandDispatcher(catalog, _surroundings.Time, NullLogger<CommandDispatcher>.Instance)
            .HandleAsync(interaction, new TerminalResponder(writer), cancellationToken);
    }

    public void Dispose() => Library.Dispose();

    private ReadingState AllRead() => new(Library.Articles.Count, Library.Articles.Count);
}
