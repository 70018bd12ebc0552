using System.Threading.Channels;
using Bot.Commands.Chat;
using Bot.Commands.Daily;
using Bot.Guilds;
using Microsoft.Extensions.Logging;

namespace Bot.Daily;

/// <summary>Notes which servers the bot is removed from and which take it back. An outage is no removal.</summary>
internal sealed class GuildRegister(DailyDesk desk, ILogger logger)
{
    private readonly Channel<GuildNews> _news = Channel.CreateUnbounded<GuildNews>(new UnboundedChannelOptions { SingleReader = true });

    /// <summary>Returns at once.</summary>
    public void Tell(GuildNews news) => _news.Writer.TryWrite(news);

    /// <summary>Runs until cancelled.</summary>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        await foreach (var news in _news.Reader.ReadAllAsync(cancellationToken))
        {
            switch (news)
            {
                case GuildNews.Roster roster:
                    foreach (var missing in desk.Store.Subscriptions.All().Where(subscription => IsMissing(roster, new GuildId(subscription.Guild))))
                    {
                        Note(missing.Guild, Remove);
                    }

                    break;
                case GuildNews.Here here:
                    Note(here.Guild.Value, Return);
                    break;
                case GuildNews.Gone gone:
                    Note(gone.Guild.Value, Remove);
                    break;
            }
        }
    }

    private static bool IsMissing(GuildNews.Roster roster, GuildId guild) => roster.Covers(guild) && !roster.Guilds.Contains(guild);

    private void Remove(ulong guild)
    {
        desk.Store.Subscriptions.GuildRemoved(guild, desk.Now);
        desk.Agenda.Remove(guild);
    }

    /// <summary>Told of every server at each start, most of which were never away.</summary>
    private void Return(ulong guild)
    {
        if (desk.Store.Subscriptions.Find(guild) is null && desk.Store.Subscriptions.GuildReturned(guild, desk.Now) is { } restored)
        {
            desk.Agenda.Set(restored, desk.Now);
        }
    }

    private void Note(ulong guild, Action<ulong> change)
    {
        try
        {
            change(guild);
        }
        catch (GuildStoreException problem)
        {
            DailyLog.NewsLost(logger, guild, problem.Message);
        }
    }
}
