using System.Globalization;
using Bot.Commands.Chat;
using Bot.Transport;

namespace Bot.Benchmarks.Transports;

/// <summary>A process that is a client and nothing else. For each line that it reads it writes what it has allocated so far, in bytes.</summary>
internal static class MeasuredClient
{
    public const string Verb = "transport-client";

    public static async Task RunAsync(string client, string apiUrl, string token)
    {
        var transport = Clients.All[client](new DiscordOptions { ApiUrl = apiUrl, Token = token });
        using var stop = new CancellationTokenSource();
        var running = transport.RunAsync(new NoOperation(), stop.Token);
        await transport.PublishAsync([new SlashCommandDefinition("nothing", "Does nothing")], stop.Token);
        while (await Console.In.ReadLineAsync() is not null)
        {
            Console.WriteLine(GC.GetTotalAllocatedBytes(precise: true).ToString(CultureInfo.InvariantCulture));
        }

        await stop.CancelAsync();
        await running;
        (transport as IDisposable)?.Dispose();
    }

    private sealed class NoOperation : IInteractionHandler
    {
        private static readonly Reply Done = new("Done.");

        public Task HandleAsync(Interaction interaction, IInteractionResponder responder, CancellationToken cancellationToken) =>
            responder.RespondAsync(Done, cancellationToken);
    }
}
