using System.Text.Json;
using Bot.Transport.Rest;
using Bot.Transport.Wire;
using Microsoft.Extensions.Logging;

namespace Bot.Transport.Gateway;

/// <summary>
/// Carries sessions over a restart, so that Discord sends again what happened meanwhile. Discord keeps a session for
/// some minutes after a connection ended; older ones are not tried.
/// </summary>
/// <param name="path">Of the file. It holds no token, but is readable for its owner alone.</param>
/// <param name="api">The sessions belong to this API: they are of no use at another, and the token is not for its gateway.</param>
internal sealed class SessionFile(string path, Uri api, TimeProvider time, ILogger logger)
{
    private static readonly TimeSpan Fresh = TimeSpan.FromMinutes(2);

    /// <summary>Each is given out once: who crashes on a session does not crash on it again.</summary>
    public IReadOnlyDictionary<Shard, GatewaySession> Take()
    {
        try
        {
            if (!File.Exists(path))
            {
                return new Dictionary<Shard, GatewaySession>();
            }

            var saved = JsonSerializer.Deserialize(File.ReadAllBytes(path), WireJson.Default.SavedSessions);
            File.Delete(path);
            var age = time.GetUtcNow() - saved?.SavedAt;
            return saved?.Api == api && age >= TimeSpan.Zero && age <= Fresh
                ? Sessions(saved.Sessions ?? [])
                : new Dictionary<Shard, GatewaySession>();
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or JsonException or NotSupportedException)
        {
            TransportLog.SessionsNotRead(logger, path);
            return new Dictionary<Shard, GatewaySession>();
        }
    }

    public void Save(IEnumerable<ShardClient> shards)
    {
        var sessions = shards.Where(shard => shard.Session is not null)
            .Select(shard => new SavedSession(
                shard.Shard.Id, shard.Shard.Count, shard.Session!.Id, shard.Session.ResumeUrl, shard.Session.Sequence))
            .ToList();
        if (sessions.Count == 0)
        {
            return;
        }

        try
        {
            using var stream = new FileStream(path, OnlyForOwner());
            JsonSerializer.Serialize(stream, new SavedSessions(api, time.GetUtcNow(), sessions), WireJson.Default.SavedSessions);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            TransportLog.SessionsNotSaved(logger, path);
        }
    }

    private static FileStreamOptions OnlyForOwner()
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
        {
            options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        }

        return options;
    }

    private static Dictionary<Shard, GatewaySession> Sessions(IReadOnlyList<SavedSession> saved)
    {
        var sessions = new Dictionary<Shard, GatewaySession>();
        foreach (var session in saved)
        {
            if (session is { Id: { } id, ResumeUrl: { } url, Sequence: > 0 } && ApiAddress.IsGateway(url))
            {
                sessions[new Shard(session.Shard, session.Shards)] = new GatewaySession(id, url, session.Sequence);
            }
        }

        return sessions;
    }
}
