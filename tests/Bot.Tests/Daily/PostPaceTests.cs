using Bot.Daily;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Tests.Daily;

public sealed class PostPaceTests
{
    [Fact]
    public async Task Stays_below_what_Discord_allows_in_any_second()
    {
        var time = new FakeTimeProvider();
        var pace = new PostPace(time);
        var begun = new List<DateTimeOffset>();

        while (begun.Count < 500)
        {
            var next = pace.NextAsync(TestContext.Current.CancellationToken);
            while (!next.IsCompleted)
            {
                time.Advance(TimeSpan.FromMilliseconds(5));
            }

            await next;
            begun.Add(time.GetUtcNow());
        }

        begun.Max(moment => begun.Count(other => other > moment - TimeSpan.FromSeconds(1) && other <= moment)).ShouldBeInRange(35, 45);
    }
}
