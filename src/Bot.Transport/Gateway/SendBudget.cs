namespace Bot.Transport.Gateway;

/// <summary>
/// What may be sent over one connection: Discord closes one that sends more than 120 frames in 60 seconds, and bans
/// bots that do it again and again. For one caller at a time.
/// </summary>
internal sealed class SendBudget(TimeProvider time)
{
    private const int Limit = 120;

    /// <summary>Kept for the beats on schedule, without which the connection would end.</summary>
    private const int Reserve = 10;

    private static readonly TimeSpan Window = TimeSpan.FromSeconds(60);

    private readonly Queue<long> _sent = new();

    /// <summary>Counts a frame, unless it has to wait for another time.</summary>
    /// <param name="isVital">It may take of the reserve.</param>
    public bool TryTake(bool isVital)
    {
        var now = time.GetTimestamp();
        while (_sent.TryPeek(out var oldest) && time.GetElapsedTime(oldest, now) >= Window)
        {
            _sent.Dequeue();
        }

        if (_sent.Count >= (isVital ? Limit : Limit - Reserve))
        {
            return false;
        }

        _sent.Enqueue(now);
        return true;
    }
}
