using System.Diagnostics.CodeAnalysis;
using System.Reflection;

namespace Bot.Transport.Rest;

internal static class HttpClients
{
    /// <summary>Discord blocks clients whose name has another form than this.</summary>
    public static readonly string UserAgent =
        $"DiscordBot (https://example.org/almanac, {typeof(HttpClients).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "0"})";

    [SuppressMessage("Reliability", "CA2000", Justification = "The client owns its handler.")]
    public static HttpClient Create(Uri api, BotToken token)
    {
        var handler = new SocketsHttpHandler
        {
            AllowAutoRedirect = false,
            ConnectTimeout = TimeSpan.FromSeconds(10),
            PooledConnectionLifetime = TimeSpan.FromMinutes(15),
            UseCookies = false,
            UseProxy = !api.IsLoopback,
            ActivityHeadersPropagator = null,
        };
        var http = new HttpClient(handler) { BaseAddress = api, Timeout = Timeout.InfiniteTimeSpan };
        http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", $"Bot {token.Secret}");
        http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", UserAgent);
        return http;
    }
}
