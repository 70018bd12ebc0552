using System.Net;
using System.Text.Json.Nodes;
using Discord.Net.Rest;
using Headers = System.Collections.Generic.IEnumerable<System.Collections.Generic.KeyValuePair<string, System.Collections.Generic.IEnumerable<string>>>;

namespace Bot.Transport.DiscordNet;

/// <summary>Stands between the library and the network, for what the library has no words for.</summary>
internal sealed class RestTap(IRestClient inner, TimeProvider time) : IRestClient
{
    private static readonly TimeSpan Breath = TimeSpan.FromSeconds(0.5);

    private static readonly AsyncLocal<string?> NextNonce = new();

    public static RestClientProvider Provider(Uri api, TimeProvider time)
    {
        var create = DefaultRestClientProvider.Create(useProxy: !api.IsLoopback);
        return _ => new RestTap(create(api.AbsoluteUri), time);
    }

    /// <summary>Goes with the message that the caller creates next, until it returns. A second message of it is none.</summary>
    public static void UseNonce(string nonce) => NextNonce.Value = nonce;

    public void SetHeader(string key, string value) => inner.SetHeader(key, value);

    public void SetCancelToken(CancellationToken cancelToken) => inner.SetCancelToken(cancelToken);

    Task<RestResponse> IRestClient.SendAsync(
        string method, string endpoint, CancellationToken cancelToken, bool headerOnly, string? reason, Headers? requestHeaders) =>
        BreatheAsync(inner.SendAsync(method, endpoint, cancelToken, headerOnly, reason, requestHeaders), cancelToken);

    Task<RestResponse> IRestClient.SendAsync(
        string method, string endpoint, string json, CancellationToken cancelToken, bool headerOnly, string? reason, Headers? requestHeaders) =>
        BreatheAsync(inner.SendAsync(method, endpoint, WithNonce(method, json), cancelToken, headerOnly, reason, requestHeaders), cancelToken);

    Task<RestResponse> IRestClient.SendAsync(
        string method,
        string endpoint,
        IReadOnlyDictionary<string, object> multipartParams,
        CancellationToken cancelToken,
        bool headerOnly,
        string? reason,
        Headers? requestHeaders)
    {
        const string Json = "payload_json";
        var parts = new Dictionary<string, object>(multipartParams, StringComparer.Ordinal);
        parts[Json] = WithNonce(method, (string)parts[Json]);
        return BreatheAsync(inner.SendAsync(method, endpoint, parts, cancelToken, headerOnly, reason, requestHeaders), cancelToken);
    }

    public void Dispose() => inner.Dispose();

    private static string WithNonce(string method, string json)
    {
        if (method is not "POST" || NextNonce.Value is not { } nonce)
        {
            return json;
        }

        var message = JsonNode.Parse(json)!.AsObject();
        message["nonce"] = nonce;
        message["enforce_nonce"] = true;
        return message.ToJsonString();
    }

    /// <summary>The library asks again at once after a 502, for fifteen seconds, where it asks for itself.</summary>
    private async Task<RestResponse> BreatheAsync(Task<RestResponse> sending, CancellationToken cancellationToken)
    {
        var response = await sending;
        if (response.StatusCode == HttpStatusCode.BadGateway)
        {
            await Task.Delay(Breath, time, cancellationToken);
        }

        return response;
    }
}
