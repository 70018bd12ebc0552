using Bot.Transport.Tests.Support;

namespace Bot.Transport.Tests.Gateway;

public sealed class BackoffTests
{
    [Fact]
    public void Waits_double_up_to_a_minute()
    {
        var backoff = new Backoff(new Jitter(new FixedRandom(0)));

        Enumerable.Range(0, 10).Select(_ => backoff.Next().TotalSeconds).ShouldBe([0.5, 1, 2, 4, 8, 16, 32, 60, 60, 60]);
    }

    [Fact]
    public void Chance_takes_up_to_half_of_a_wait()
    {
        var backoff = new Backoff(new Jitter(new FixedRandom(0.999)));

        backoff.Next().TotalSeconds.ShouldBe(0.25, tolerance: 0.001);
    }

    [Fact]
    public void Success_begins_it_anew()
    {
        var backoff = new Backoff(new Jitter(new FixedRandom(0)));
        backoff.Next();
        backoff.Next();

        backoff.Reset();

        backoff.Next().TotalSeconds.ShouldBe(0.5);
    }
}
