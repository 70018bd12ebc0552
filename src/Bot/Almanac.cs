using Bot.Commands.Chat;
using Bot.Guilds;
using Bot.Knowledge.Library;
using Bot.Verbs;

namespace Bot;

/// <summary>The program, whole but for the machine around it.</summary>
internal static class Almanac
{
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(string[] arguments, Surroundings surroundings, CancellationToken cancellationToken)
    {
        try
        {
            return await CommandLine.RunAsync(arguments, surroundings, cancellationToken);
        }
        catch (Exception error) when (error is SetupException or ChatStoppedException or LibraryException or GuildStoreException)
        {
            await surroundings.Error.WriteLineAsync(error.Message.ReplaceLineEndings(" "));
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            await surroundings.Error.WriteLineAsync("Stopped before it was done.");
        }
        catch (Exception error)
        {
            await surroundings.Error.WriteLineAsync(Unexpected(error, surroundings));
        }

        return ExitCodes.CannotGoOn;
    }

    private static string Unexpected(Exception error, Surroundings surroundings)
    {
        const string Switch = "ALMANAC_DEBUG";
        return surroundings.Environment.ContainsKey(Switch)
            ? error.ToString()
            : $"Almanac stopped on an error that it does not know ({error.GetType().Name}: {error.Message.ReplaceLineEndings(" ")}). "
                + $"Set the variable {Switch}=1 to see where, and please report it.";
    }
}
