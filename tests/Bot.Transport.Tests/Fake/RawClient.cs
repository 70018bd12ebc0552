using System.Net;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using FakeDiscord;

namespace Bot.Transport.Tests.Fake;

/// <summary>Says to the fake Discord whatever a test wants it to hear.</summary>
internal sealed class RawClient : IDisposable
{
    private readonly FakeDiscordServer _discord;
    private readonly HttpClient _http = new();

    public RawClient(FakeDiscordServer discord)
    {
        _discord = discord;
        _http.DefaultRequestHeaders.TryAddWithoutValidation("User-Agent", "DiscordBot (https://example.org, 1.0)");
        _http.DefaultRequestHeaders.TryAddWithoutValidation("Authorization", $"Bot {discord.Token}");
    }

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    public void Header(string name, string? value)
    {
        _http.DefaultRequestHeaders.Remove(name);
        if (value is not null)
        {
            _http.DefaultRequestHeaders.TryAddWithoutValidation(name, value);
        }
    }

    /// <returns>Status, error code (or null), and the whole body.</returns>
    public async Task<(HttpStatusCode Status, int? Code, string Body)> SendAsync(
        HttpMethod method, string path, string? body = null, string type = "application/json")
    {
        using var response = await AnswerAsync(method, path, body, type);
        var text = await response.Content.ReadAsStringAsync(Cancel);
        var code = text.Length > 0 && JsonNode.Parse(text) is JsonObject answer ? (int?)answer["code"] : null;
        return (response.StatusCode, code, text);
    }

    public async Task<HttpResponseMessage> AnswerAsync(HttpMethod method, string path, string? body = null, string type = "application/json")
    {
        using var request = new HttpRequestMessage(method, _discord.ApiUrl + path);
        if (body is not null)
        {
            request.Content = new StringContent(body, Encoding.UTF8, type);
        }

        return await _http.SendAsync(request, Cancel);
    }

    /// <summary>Opens the gateway, says these things after Hello, and tells the code that it is closed with.</summary>
    public async Task<int?> GatewayCloseAsync(params string[] frames)
    {
        using var socket = new ClientWebSocket();
        var url = (await SendAsync(HttpMethod.Get, "/gateway")).Body;
        await socket.ConnectAsync(new Uri(JsonNode.Parse(url)!["url"]! + "?v=10&encoding=json"), Cancel);
        foreach (var frame in frames)
        {
            await socket.SendAsync(Encoding.UTF8.GetBytes(frame), WebSocketMessageType.Text, true, Cancel);
        }

        var buffer = new byte[64 * 1024];
        while ((await socket.ReceiveAsync(buffer, Cancel)).MessageType != WebSocketMessageType.Close)
        {
        }

        return (int?)socket.CloseStatus;
    }

    public void Dispose() => _http.Dispose();
}
