using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace FakeDiscord.Gateway;

/// <summary>Where clients connect: to one address with a new session, to another with an old one.</summary>
internal sealed class GatewayEndpoint(World world, FakeGateway gateway)
{
    public void Map(IEndpointRouteBuilder routes)
    {
        routes.MapGet("/ws/gateway", http => ConnectAsync(http, answers: true));
        routes.MapGet("/ws/resume", http => ConnectAsync(http, gateway.AnswersResumes));
    }

    private async Task ConnectAsync(HttpContext http, bool answers)
    {
        gateway.Record.Connected(http.Request.Path + http.Request.QueryString);
        world.Watch.Pulse();
        var query = http.Request.Query;
        if (!answers || !http.WebSockets.IsWebSocketRequest)
        {
            http.Response.StatusCode = answers ? 400 : 503;
            return;
        }

        using var socket = await http.WebSockets.AcceptWebSocketAsync();
        var compresses = gateway.Compresses && query["compress"] == "zlib-stream";
        using var link = new GatewayLink(socket, http.Abort, compresses, world, gateway);
        if (query["v"] != "10" || query["encoding"] != "json")
        {
            await link.CloseAsync(4012);
            return;
        }

        await link.RunAsync();
    }
}
