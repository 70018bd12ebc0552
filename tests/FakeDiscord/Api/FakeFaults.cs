using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace FakeDiscord.Api;

/// <summary>What is to go wrong with requests. Orders that name a route mean a part of the path, such as <c>/callback</c>.</summary>
public sealed class FakeFaults
{
    /// <summary>In the place of a status: the request is never answered.</summary>
    internal const int Hangs = 0;

    private readonly Lock _gate = new();
    private readonly List<Fault> _waiting = [];
    private readonly Dictionary<string, TimeSpan> _delays = new(StringComparer.Ordinal);

    internal FakeFaults(TimeProvider time) => Buckets = new FakeBuckets(time);

    /// <summary>The rate limits of routes, which are wide until a test narrows one.</summary>
    public FakeBuckets Buckets { get; }

    /// <param name="status">An HTTP status; the request has no effect.</param>
    /// <param name="route">All requests where left out.</param>
    /// <param name="times">For how many requests.</param>
    public void FailNext(int status, string route = "", int times = 1)
    {
        for (var i = 0; i < times; i++)
        {
            Add(route, new ApiReply(status, status < 500 ? new JsonObject { ["code"] = 0, ["message"] = $"{status}: refused" } : null));
        }
    }

    /// <summary>The next request is never answered, and has no effect.</summary>
    public void HangNext(string route) => Add(route, new ApiReply(Hangs));

    /// <summary>The next request has its effect, but the answer to it is lost: the client hears of a broken gateway.</summary>
    public void LoseNextAnswer(string route) => Add(route, new ApiReply(502), hasEffect: true);

    /// <summary>From now on requests have their effect at once, but the answers to them come late.</summary>
    /// <param name="route">An earlier order for the same route is forgotten.</param>
    /// <param name="by">Of the clock of this server; zero for none.</param>
    public void Delay(string route, TimeSpan by)
    {
        lock (_gate)
        {
            _delays[route] = by;
        }
    }

    /// <summary>The next request is told to come back later.</summary>
    /// <param name="route">Of that request.</param>
    /// <param name="after">When it may come back.</param>
    /// <param name="scope"><c>user</c>, <c>global</c> or <c>shared</c>.</param>
    public void RateLimitNext(string route, TimeSpan after, string scope = "user") => Add(route, FakeBuckets.Refuse(after, scope));

    internal Fault? Next(HttpRequest request)
    {
        lock (_gate)
        {
            var fault = _waiting.FirstOrDefault(f => IsOn(f.Route, request));
            if (fault is not null)
            {
                _waiting.Remove(fault);
            }

            return fault;
        }
    }

    /// <summary>How late the answer to it comes: the longest that was ordered.</summary>
    internal TimeSpan DelayOf(HttpRequest request)
    {
        lock (_gate)
        {
            return _delays.Where(delay => IsOn(delay.Key, request)).Select(delay => delay.Value).DefaultIfEmpty().Max();
        }
    }

    private static bool IsOn(string route, HttpRequest request) => request.Path.Value!.Contains(route, StringComparison.Ordinal);

    private void Add(string route, ApiReply reply, bool hasEffect = false)
    {
        lock (_gate)
        {
            _waiting.Add(new Fault(route, reply, hasEffect));
        }
    }

    /// <param name="HasEffect">What was asked is done, and only the answer is replaced.</param>
    internal sealed record Fault(string Route, ApiReply Reply, bool HasEffect);
}
