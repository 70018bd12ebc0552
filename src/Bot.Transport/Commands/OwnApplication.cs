using System.Net;
using Bot.Transport.Rest;
using Bot.Transport.Wire;

namespace Bot.Transport.Commands;

/// <summary>The application that the bot belongs to. READY tells its id; who needs it earlier asks for it.</summary>
internal sealed class OwnApplication(RestClient rest)
{
    private readonly TaskCompletionSource<Snowflake> _learned = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Snowflake? _user;

    public void Learn(Ready ready)
    {
        if (ready.User is { } user)
        {
            _user = user.Id;
        }

        if (ready.Application is { } application)
        {
            _learned.TrySetResult(application.Id);
        }
    }

    /// <summary>The account in which it posts. Old applications have another id than their account.</summary>
    /// <exception cref="ApiException">Discord did not tell.</exception>
    public async Task<Snowflake> UserAsync(CancellationToken cancellationToken) =>
        _user ??= (await rest.SendAsync(Routes.Self, null, cancellationToken)).Read(WireJson.Default.PersonInfo).Id;

    /// <summary>Discord has two addresses for it; servers that speak its API may have either, or leave it to READY.</summary>
    public async Task<Snowflake> IdAsync(CancellationToken cancellationToken)
    {
        foreach (var route in new[] { Routes.OwnApplication, Routes.OwnApplicationByOAuth })
        {
            if (_learned.Task.IsCompleted)
            {
                break;
            }

            try
            {
                _learned.TrySetResult((await rest.SendAsync(route, null, cancellationToken)).Read(WireJson.Default.ApplicationInfo).Id);
            }
            catch (ApiException e) when (e.Status == HttpStatusCode.NotFound)
            {
                // The next way may be open.
            }
        }

        return await _learned.Task.WaitAsync(cancellationToken);
    }
}
