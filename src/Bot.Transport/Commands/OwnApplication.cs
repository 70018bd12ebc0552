using System.Net;
using Bot.Transport.Rest;
using Bot.Transport.Wire;

namespace Bot.Transport.Commands;

/// <summary>The application that the bot belongs to. READY tells its id; who needs it earlier asks for it.</summary>
internal sealed class OwnApplication(RestClient rest)
{
    private ulong _id;

    public void Learn(Ready ready)
    {
        if (ready.Application is { } application)
        {
            Volatile.Write(ref _id, application.Id.Value);
        }
    }

    public async Task<Snowflake> IdAsync(CancellationToken cancellationToken)
    {
        if (Volatile.Read(ref _id) == 0)
        {
            Volatile.Write(ref _id, (await AskAsync(cancellationToken)).Value);
        }

        return new Snowflake(Volatile.Read(ref _id));
    }

    /// <summary>Discord has two addresses for it; servers that speak its API may have either.</summary>
    private async Task<Snowflake> AskAsync(CancellationToken cancellationToken)
    {
        try
        {
            return (await rest.SendAsync(Routes.OwnApplication, null, cancellationToken)).Read(WireJson.Default.ApplicationInfo).Id;
        }
        catch (ApiException e) when (e.Status == HttpStatusCode.NotFound)
        {
            return (await rest.SendAsync(Routes.OwnApplicationByOAuth, null, cancellationToken)).Read(WireJson.Default.ApplicationInfo).Id;
        }
    }
}
