using Bot.Answers.Ask.FollowUps;
using Bot.Commands.Chat;

namespace Bot.Commands.Ask;

/// <summary>
/// What was asked last in each channel, so that the next question may lean on it. Anybody's next question may: what
/// everyone saw is everyone's to go on about. A private question is for the next one of the same person alone, and in a
/// direct message there is nobody else. Kept for a few minutes, in memory only.
/// </summary>
internal sealed class ChannelMemory(TimeProvider time)
{
    public static readonly TimeSpan Kept = TimeSpan.FromMinutes(5);

    /// <summary>About 5 MB at worst; the channels that were silent longest are forgotten first.</summary>
    internal const int MostChannels = 2_000;

    private readonly Lock _gate = new();
    private readonly Dictionary<Key, (Turn Turn, long At)> _turns = [];

    /// <summary>The last question of the channel that the person saw; null where that is too long ago.</summary>
    public Turn? Last(InteractionOrigin origin, Visibility visibility)
    {
        lock (_gate)
        {
            var shared = Find(Key.Of(origin, Visibility.Channel));
            var own = visibility == Visibility.Private ? Find(Key.Of(origin, Visibility.Private)) : null;
            return own is { } mine && (shared is null || mine.At >= shared.Value.At) ? mine.Turn : shared?.Turn;
        }
    }

    public void Keep(InteractionOrigin origin, Visibility visibility, Turn turn)
    {
        lock (_gate)
        {
            var key = Key.Of(origin, visibility);
            if (_turns.Count >= MostChannels && !_turns.ContainsKey(key))
            {
                Forget();
            }

            _turns[key] = (turn, time.GetTimestamp());
        }
    }

    private (Turn Turn, long At)? Find(Key key) =>
        _turns.TryGetValue(key, out var kept) && time.GetElapsedTime(kept.At) <= Kept ? kept : null;

    /// <summary>All that is too old, or else the oldest half.</summary>
    private void Forget()
    {
        var gone = _turns.Where(pair => time.GetElapsedTime(pair.Value.At) > Kept).Select(pair => pair.Key).ToList();
        gone = gone.Count > 0 ? gone : [.. _turns.OrderBy(pair => pair.Value.At).Take(MostChannels / 2).Select(pair => pair.Key)];
        gone.ForEach(key => _turns.Remove(key));
    }

    /// <param name="User">Null where everyone in the channel shares it.</param>
    private readonly record struct Key(ChannelId? Channel, UserId? User)
    {
        public static Key Of(InteractionOrigin origin, Visibility visibility) =>
            new(origin.Channel, visibility == Visibility.Private || origin.Channel is null || origin.Guild is null ? origin.User : null);
    }
}
