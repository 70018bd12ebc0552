namespace Bot.Daily;

/// <summary>
/// Lets posts begin one after the other, at most 45 within any second: below the 50 requests that Discord allows a bot in
/// all, with room for what else it has to ask. For one caller.
/// </summary>
internal sealed class PostPace(TimeProvider time)
{
    private const double PerSecond = 40;
    private const double AtOnce = 5;

    private double _left = AtOnce;
    private long _counted = time.GetTimestamp();

    public async Task NextAsync(CancellationToken cancellationToken)
    {
        while (true)
        {
            _left = Math.Min(AtOnce, _left + (time.GetElapsedTime(_counted).TotalSeconds * PerSecond));
            _counted = time.GetTimestamp();
            if (_left >= 1)
            {
                _left--;
                return;
            }

            await Task.Delay(TimeSpan.FromSeconds((1 - _left) / PerSecond), time, cancellationToken);
        }
    }
}
