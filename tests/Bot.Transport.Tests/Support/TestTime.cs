using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace Bot.Transport.Tests.Support;

/// <summary>A clock that stands still, and tells what waits for it: a test advances it when the code under test has begun to wait.</summary>
internal sealed class TestTime(DateTimeOffset start) : FakeTimeProvider(start)
{
    private readonly List<TimeSpan> _waits = [];
    private readonly Channel<bool> _created = Channel.CreateUnbounded<bool>();
    private readonly Lock _gate = new();

    public TestTime()
        : this(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero))
    {
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        lock (_gate)
        {
            _waits.Add(dueTime);
        }

        _created.Writer.TryWrite(true);
        return timer;
    }

    /// <summary>Until something has begun to wait for a time in these bounds; each wait counts once.</summary>
    public async Task<TimeSpan> Waits(TimeSpan atLeast, TimeSpan atMost)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (true)
        {
            lock (_gate)
            {
                var index = _waits.FindIndex(wait => wait >= atLeast && wait <= atMost);
                if (index >= 0)
                {
                    var found = _waits[index];
                    _waits.RemoveAt(index);
                    return found;
                }
            }

            await _created.Reader.ReadAsync(patience.Token);
        }
    }

    /// <summary>Lets such a wait begin, and then end.</summary>
    public async Task<TimeSpan> PassWait(TimeSpan atLeast, TimeSpan atMost)
    {
        var wait = await Waits(atLeast, atMost);
        Advance(wait);
        return wait;
    }
}
