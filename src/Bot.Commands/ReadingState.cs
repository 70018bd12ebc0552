namespace Bot.Commands;

/// <summary>How far the library is read. Answers given before its end say so.</summary>
/// <param name="Read">Articles that answers already draw on.</param>
/// <param name="Total">Articles that there are to read.</param>
public sealed record ReadingState(int Read, int Total)
{
    public bool Complete => Read >= Total;
}
