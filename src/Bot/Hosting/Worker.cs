using Bot.Commands.Chat;
using Bot.Data;
using Bot.Guilds;
using Bot.Knowledge.Library;
using Bot.Reading;
using Bot.Settings;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Bot.Hosting;

/// <summary>The program without a verb: it stays and answers.</summary>
internal static class Worker
{
    /// <exception cref="SetupException">It cannot begin.</exception>
    /// <exception cref="GuildStoreException">What servers told cannot be used.</exception>
    /// <exception cref="LibraryException">The library cannot be used.</exception>
    /// <exception cref="ChatStoppedException">The chat refuses it.</exception>
    public static async Task<int> RunAsync(Surroundings surroundings, CancellationToken cancellationToken)
    {
        var configuration = SettingsReader.Configuration(surroundings);
        var settings = SettingsReader.Read(configuration, surroundings);
        var data = DataFolder.Open(settings.DataFolder);
        var plan = ReadingPlan.Usual(settings, data);
        plan.CheckFolder();
        using var only = WorkerLock.Take(data);
        using var library = ArticleLibrary.Open(plan.LibraryFolder, surroundings.Time);
        using var guilds = GuildStore.Open(data.FullPath);
        using var host = Composition.Build(configuration, settings, plan, library, guilds, surroundings);

        await host.StartAsync(cancellationToken);
        try
        {
            using var stopping = CancellationTokenSource.CreateLinkedTokenSource(
                cancellationToken, host.Services.GetRequiredService<IHostApplicationLifetime>().ApplicationStopping);
            await host.Services.GetRequiredService<ChatLoop>().RunAsync(stopping.Token);
        }
        catch (OperationCanceledException)
        {
            // Told to stop while it was still beginning.
        }
        finally
        {
            await host.StopAsync(CancellationToken.None);
        }

        return ExitCodes.Done;
    }
}
