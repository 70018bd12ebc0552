using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace FakeDiscord.Api;

/// <summary>What is to go wrong with the next requests.</summary>
public sealed class FakeFaults
{
    /// <summary>In the place of a status: the request is never answered.</summary>
    internal const int Hangs = 0;

    private readonly Lock _gate = new();
    private readonly List<Fault> _waiting = [];

    internal FakeFaults(TimeProvider time) => Buckets = new FakeBuckets(time);

    /// <summary>The rate limits of routes, which are wide until a test narrows one.</summary>
    public FakeBuckets Buckets { get; }

    /// <param name="status">An HTTP status; the request has no effect.</param>
    /// <param name="route">A part of the path, such as <c>/callback</c>; all requests where left out.</param>
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

    /// <summary>The next request is told to come back later.</summary>
    /// <param name="route">A part of the path.</param>
    /// <param name="after">When it may come back.</param>
    /// <param name="scope"><c>user</c>, <c>global</c> or <c>shared</c>.</param>
    public void RateLimitNext(string route, TimeSpan after, string scope = "user") => Add(route, FakeBuckets.Refuse(after, scope));

    internal Fault? Next(HttpRequest request)
    {
        lock (_gate)
        {
            var fault = _waiting.FirstOrDefault(f => request.Path.Value!.Contains(f.Route, StringComparison.Ordinal));
            if (fault is not null)
            {
                _waiting.Remove(fault);
            }

            return fault;
        }
    }

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
