namespace Bot.Transport.Gateway;

/// <summary>The leave to begin one session. Until it is disposed of, nobody else in its lane may.</summary>
internal sealed class SessionStart(Uri gateway, SessionStart.Lane lane) : IDisposable
{
    private bool _disposed;

    /// <summary>Where to begin it.</summary>
    public Uri Gateway { get; } = gateway;

    /// <summary>Identify is on its way: the next in this lane may follow five seconds later.</summary>
    public void Begun()
    {
        lane.Begun();
        Dispose();
    }

    public void Dispose()
    {
        if (!_disposed)
        {
            _disposed = true;
            lane.Leave();
        }
    }

    /// <summary>Shards that have to begin one after the other.</summary>
    public sealed class Lane(TimeProvider time) : IDisposable
    {
        private static readonly TimeSpan Apart = TimeSpan.FromSeconds(5);

        private readonly SemaphoreSlim _free = new(1, 1);
        private long? _last;

        public async Task EnterAsync(CancellationToken cancellationToken)
        {
            await _free.WaitAsync(cancellationToken);
            try
            {
                if (_last is { } last && Apart - time.GetElapsedTime(last) is var wait && wait > TimeSpan.Zero)
                {
                    await Task.Delay(wait, time, cancellationToken);
                }
            }
            catch
            {
                _free.Release();
                throw;
            }
        }

        public void Begun() => _last = time.GetTimestamp();

        public void Leave() => _free.Release();

        public void Dispose() => _free.Dispose();
    }
}
