namespace FakeDiscord.People;

/// <summary>A command sent or a button pressed, whose answer may still come.</summary>
public sealed class FakeInteraction
{
    private readonly World _world;
    private readonly PendingInteraction _pending;

    internal FakeInteraction(World world, PendingInteraction pending) => (_world, _pending) = (world, pending);

    public string Id => _pending.Id;

    /// <summary>A secret between Discord and the bot.</summary>
    public string Token => _pending.Token;

    /// <summary>Discord's number for the kind of the first answer; null before it.</summary>
    public int? CallbackType => _pending.CallbackType;

    /// <summary>There is an answer, and it is not that the bot is thinking.</summary>
    public bool IsAnswered
    {
        get
        {
            lock (_world.Gate)
            {
                return _pending.IsFinal;
            }
        }
    }

    /// <summary>The first answer, be it "thinking".</summary>
    public async Task<SeenMessage> FirstAnswer()
    {
        await UntilAsync(() => _pending.CallbackType is not null, "an answer");
        return _pending.Original!;
    }

    public async Task<SeenMessage> Reply()
    {
        await UntilAsync(() => _pending is { IsFinal: true, Original: not null }, "an answer");
        return _pending.Original!;
    }

    public async Task<IReadOnlyList<SeenChoice>> Choices()
    {
        await UntilAsync(() => _pending.IsFinal, "suggestions");
        return _pending.Choices;
    }

    /// <param name="number">1 for the first.</param>
    public async Task<SeenMessage> FollowUp(int number = 1)
    {
        await UntilAsync(() => _pending.FollowUps.Count >= number, $"message {number} after the answer");
        return _pending.FollowUps[number - 1];
    }

    private async Task UntilAsync(Func<bool> condition, string what) => await _world.Watch.UntilAsync(
        () =>
        {
            lock (_world.Gate)
            {
                return condition();
            }
        },
        () => $"{what} to interaction {Id}; refused so far: {(_world.Refusals.Count == 0 ? "nothing" : string.Join(" | ", _world.Refusals))}");
}
