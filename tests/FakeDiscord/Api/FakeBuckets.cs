using System.Globalization;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Http;

namespace FakeDiscord.Api;

/// <summary>Rate limits, told in headers and enforced. A bucket belongs to one path, ids included.</summary>
public sealed class FakeBuckets
{
    private readonly Lock _gate = new();
    private readonly TimeProvider _time;
    private readonly List<(string Route, int Limit, TimeSpan Per)> _rules = [];
    private readonly Dictionary<string, (int Used, DateTimeOffset ResetAt)> _windows = new(StringComparer.Ordinal);

    internal FakeBuckets(TimeProvider time) => _time = time;

    /// <param name="route">A part of the path, such as <c>/messages</c>.</param>
    /// <param name="limit">Requests.</param>
    /// <param name="per">The length of a window; it begins with the first request in it.</param>
    public void Limit(string route, int limit, TimeSpan per)
    {
        lock (_gate)
        {
            _rules.Add((route, limit, per));
        }
    }

    internal static ApiReply Refuse(TimeSpan after, string scope)
    {
        var global = string.Equals(scope, "global", StringComparison.Ordinal);
        var seconds = after.TotalSeconds.ToString(CultureInfo.InvariantCulture);
        var headers = new Dictionary<string, string>(StringComparer.Ordinal) { ["Retry-After"] = seconds, ["X-RateLimit-Scope"] = scope };
        if (global)
        {
            headers["X-RateLimit-Global"] = "true";
        }

        var body = new JsonObject
        {
            ["message"] = "You are being rate limited.",
            ["retry_after"] = after.TotalSeconds,
            ["global"] = global,
        };
        return new ApiReply(429, body) { Headers = headers };
    }

    internal (IReadOnlyDictionary<string, string> Headers, ApiReply? Refusal) Take(HttpRequest request)
    {
        var path = request.Path.Value!;
        lock (_gate)
        {
            var rule = _rules.FindLast(r => path.Contains(r.Route, StringComparison.Ordinal));
            var (limit, per) = rule.Route is null ? (1000, TimeSpan.FromSeconds(1)) : (rule.Limit, rule.Per);
            var now = _time.GetUtcNow();
            var key = $"{request.Method} {path}";
            var window = _windows.GetValueOrDefault(key);
            if (window.ResetAt <= now)
            {
                window = (0, now + per);
            }

            if (window.Used >= limit)
            {
                return (new Dictionary<string, string>(StringComparer.Ordinal), Refuse(window.ResetAt - now, "user"));
            }

            _windows[key] = (window.Used + 1, window.ResetAt);
            return (Headers(rule.Route ?? "wide", limit, limit - window.Used - 1, window.ResetAt - now), null);
        }
    }

    private static Dictionary<string, string> Headers(string bucket, int limit, int remaining, TimeSpan resetAfter) => new(StringComparer.Ordinal)
    {
        ["X-RateLimit-Bucket"] = Convert.ToHexStringLower(System.Text.Encoding.UTF8.GetBytes(bucket)),
        ["X-RateLimit-Limit"] = limit.ToString(CultureInfo.InvariantCulture),
        ["X-RateLimit-Remaining"] = remaining.ToString(CultureInfo.InvariantCulture),
        ["X-RateLimit-Reset-After"] = resetAfter.TotalSeconds.ToString("0.000", CultureInfo.InvariantCulture),
    };
}
