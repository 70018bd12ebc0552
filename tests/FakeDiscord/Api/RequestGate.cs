using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using FakeDiscord.Schemas;
using Microsoft.AspNetCore.Http;

namespace FakeDiscord.Api;

/// <summary>What every request passes: faults that a test ordered, the checks of headers, rate limits, and the record of it all.</summary>
internal sealed partial class RequestGate(World world, FakeFaults faults)
{
    public RequestDelegate Open(Func<ApiRequest, ApiReply> endpoint, bool needsToken = true) => async http =>
    {
        JsonNode? body = null;
        ApiReply reply;
        try
        {
            var fault = faults.Next(http.Request);
            if (fault is { HasEffect: false })
            {
                reply = fault.Reply;
            }
            else
            {
                CheckUserAgent(http.Request);
                CheckToken(http.Request, needsToken);
                (body, var files) = await BodyReader.ReadAsync(http.Request);
                reply = Answer(endpoint, new ApiRequest(http, body, files));
                reply = fault?.Reply ?? reply;
            }
        }
        catch (ApiRefusal refusal)
        {
            reply = refusal.ToReply();
            lock (world.Gate)
            {
                world.Refusals.Add($"{http.Request.Method} {http.Request.Path}: {refusal.Describe()}");
            }
        }

        lock (world.Gate)
        {
            world.Requests.Add(new SeenRequest(
                http.Request.Method, PathBelowVersion(http.Request), body?.DeepClone(), http.Request.Headers.UserAgent, reply.Status));
        }

        world.Watch.Pulse();
        var delay = reply.Status == FakeFaults.Hangs ? Timeout.InfiniteTimeSpan : faults.DelayOf(http.Request);
        if (delay == TimeSpan.Zero || await WaitAsync(delay, http.RequestAborted))
        {
            await WriteAsync(http.Response, reply);
        }
    };

    /// <summary>The path as the documentation writes it, without <c>/api/v10</c>.</summary>
    public static string PathBelowVersion(HttpRequest request) => VersionPrefix().Replace(request.Path.Value ?? "", "");

    private ApiReply Answer(Func<ApiRequest, ApiReply> endpoint, ApiRequest request)
    {
        var limit = faults.Buckets.Take(request.Http.Request);
        if (limit.Refusal is { } refusal)
        {
            return refusal;
        }

        CheckForm(request);
        ApiReply reply;
        try
        {
            lock (world.Gate)
            {
                reply = endpoint(request);
            }
        }
        finally
        {
            world.Watch.Pulse();
        }

        return reply with { Headers = limit.Headers };
    }

    private static void CheckUserAgent(HttpRequest request)
    {
        if (!UserAgentForm().IsMatch(request.Headers.UserAgent.ToString()))
        {
            throw new ApiRefusal(403, 40333, "internal network error");
        }
    }

    private void CheckToken(HttpRequest request, bool needed)
    {
        var given = request.Headers.Authorization.ToString();
        if ((needed || given.Length > 0) && !string.Equals(given, $"Bot {world.Token}", StringComparison.Ordinal))
        {
            throw ApiRefusal.Unauthorized();
        }
    }

    private static void CheckForm(ApiRequest request)
    {
        var http = request.Http.Request;
        if (request.Body is not null)
        {
            ApiDescription.OfThisMachine.Value?.Check(http.Method, PathBelowVersion(http), request.Body);
        }
    }

    /// <returns>False where the client went away meanwhile.</returns>
    private async Task<bool> WaitAsync(TimeSpan delay, CancellationToken gone)
    {
        try
        {
            await Task.Delay(delay, world.Time, gone);
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }

    private static async Task WriteAsync(HttpResponse response, ApiReply reply)
    {
        response.StatusCode = reply.Status;
        foreach (var (name, value) in reply.Headers)
        {
            response.Headers[name] = value;
        }

        if (reply.Body is { } body)
        {
            response.ContentType = "application/json";
            await response.WriteAsync(body.ToJsonString());
        }
    }

    [GeneratedRegex(@"^DiscordBot \(\S+, \S+\)", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex UserAgentForm();

    [GeneratedRegex("^/api/v[0-9]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex VersionPrefix();
}
