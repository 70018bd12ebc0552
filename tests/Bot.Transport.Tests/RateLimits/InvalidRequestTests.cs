using System.Net;
using System.Net.Http.Headers;
using Bot.Transport.RateLimits;
using Bot.Transport.Rest;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Transport.Tests.RateLimits;

public sealed class InvalidRequestTests
{
    private static readonly Route Route = new(HttpMethod.Get, "x", "x");

    private readonly FakeTimeProvider _time = new();
    private readonly RequestLimits _limits;

    public InvalidRequestTests() => _limits = new RequestLimits(_time);

    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(HttpStatusCode.Unauthorized)]
    [InlineData(HttpStatusCode.Forbidden)]
    [InlineData(HttpStatusCode.TooManyRequests)]
    public async Task After_a_thousand_refusals_nothing_is_sent_for_ten_minutes(HttpStatusCode status)
    {
        Count(status, 999).ShouldBe(0);
        (await MaySendAsync()).ShouldBeTrue();

        Count(status, 1).ShouldBe(1, "the one after which it is said");
        (await MaySendAsync()).ShouldBeFalse();
        _time.Advance(TimeSpan.FromMinutes(9.9));
        (await MaySendAsync()).ShouldBeFalse();
        _time.Advance(TimeSpan.FromMinutes(0.1));
        (await MaySendAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task Refusals_that_are_spread_out_do_not_add_up()
    {
        for (var minute = 0; minute < 100; minute++)
        {
            Count(HttpStatusCode.Forbidden, 90);
            _time.Advance(TimeSpan.FromMinutes(1));
        }

        (await MaySendAsync()).ShouldBeTrue();
    }

    [Fact]
    public async Task Limits_that_are_shared_with_others_and_other_answers_do_not_count()
    {
        Count(HttpStatusCode.TooManyRequests, 2000, scope: "shared");
        Count(HttpStatusCode.NotFound, 2000);
        Count(HttpStatusCode.OK, 2000);

        (await MaySendAsync()).ShouldBeTrue();
    }

    private int Count(HttpStatusCode status, int times, string scope = "user")
    {
        using var response = new HttpResponseMessage();
        HttpResponseHeaders headers = response.Headers;
        headers.Add("X-RateLimit-Scope", scope);
        return Enumerable.Range(0, times).Count(_ => _limits.CountIfInvalid(status, headers));
    }

    private Task<bool> MaySendAsync() => _limits.EnterAsync(Route, _time.GetUtcNow(), Cancel);
}
