using System.Globalization;
using Bot.Commands.Chat;

namespace Bot.Transport.Gateway;

/// <summary>Which shards this process runs.</summary>
internal sealed class ShardPlan(Func<CancellationToken, Task<int>> recommended, int? count, IReadOnlyList<int>? ids)
{
    /// <summary>Of a bot; far more than any has.</summary>
    private const int Most = 100_000;

    /// <param name="recommended">How many shards Discord recommends.</param>
    /// <param name="count">How many shards the bot has, those of other processes too. Empty: what Discord recommends.</param>
    /// <param name="ids">Those of this process, such as <c>0-3,8</c>. Empty: all of them.</param>
    /// <exception cref="ChatStoppedException">They are not numbers, or do not fit together.</exception>
    public static ShardPlan Read(Func<CancellationToken, Task<int>> recommended, string? count, string? ids)
    {
        if (string.IsNullOrWhiteSpace(count))
        {
            return string.IsNullOrWhiteSpace(ids)
                ? new ShardPlan(recommended, null, null)
                : throw new ChatStoppedException(Remedies.ShardsMissing);
        }

        if (!int.TryParse(count, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var all)
            || all is < 1 or > Most)
        {
            throw new ChatStoppedException(Remedies.ShardsMalformed(count));
        }

        return string.IsNullOrWhiteSpace(ids)
            ? new ShardPlan(recommended, all, null)
            : new ShardPlan(recommended, all, ReadIds(ids, all) ?? throw new ChatStoppedException(Remedies.ShardIdsMalformed(ids, all)));
    }

    /// <summary>In the order in which they are to start.</summary>
    public async Task<IReadOnlyList<Shard>> ShardsAsync(CancellationToken cancellationToken)
    {
        var all = count ?? Math.Clamp(await recommended(cancellationToken), 1, Most);
        return [.. (ids ?? [.. Enumerable.Range(0, all)]).Select(id => new Shard(id, all))];
    }

    /// <returns>Null where it is no list of shards, or one of them is not below <paramref name="count"/>.</returns>
    private static List<int>? ReadIds(string text, int count)
    {
        var ids = new SortedSet<int>();
        foreach (var part in text.Split(',', StringSplitOptions.TrimEntries))
        {
            var ends = part.Split('-', StringSplitOptions.TrimEntries);
            if (ends.Length > 2
                || !int.TryParse(ends[0], NumberStyles.None, CultureInfo.InvariantCulture, out var first)
                || !int.TryParse(ends[^1], NumberStyles.None, CultureInfo.InvariantCulture, out var last)
                || first > last
                || last >= count)
            {
                return null;
            }

            ids.UnionWith(Enumerable.Range(first, last - first + 1));
        }

        return [.. ids];
    }
}
