using Bot.Commands.Chat;

namespace Bot.Hosting;

/// <summary>Gives memory back when nobody has asked anything for a while: a worker is idle for most of its life.</summary>
internal sealed class RestingHandler : IInteractionHandler, IDisposable
{
    private static readonly TimeSpan Rest = TimeSpan.FromSeconds(10);

    private readonly IInteractionHandler _inner;
    private readonly ITimer _timer;

    public RestingHandler(IInteractionHandler inner, TimeProvider time)
    {
        _inner = inner;
        _timer = time.CreateTimer(
            _ => GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive), state: null, Rest, Timeout.InfiniteTimeSpan);
    }

    public async Task HandleAsync(Interaction interaction, IInteractionResponder responder, CancellationToken cancellationToken)
    {
        await _inner.HandleAsync(interaction, responder, cancellationToken);
        _timer.Change(Rest, Timeout.InfiniteTimeSpan);
    }

    public void Dispose() => _timer.Dispose();
}
