namespace Bot.Transport;

/// <summary>Chance that several tasks share; <see cref="Random"/> itself breaks when they do.</summary>
internal sealed class Jitter(Random random)
{
    private readonly Lock _gate = new();

    /// <summary>At least 0 and below 1.</summary>
    public double Next()
    {
        lock (_gate)
        {
            return random.NextDouble();
        }
    }
}
