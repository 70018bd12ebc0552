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
                        Note(new GuildId(missing.Guild), desk.Removed);
                    }

                    break;
                case GuildNews.Here here:
                    Note(here.Guild, desk.Returned);
                    break;
                case GuildNews.Gone gone:
                    Note(gone.Guild, desk.Removed);
                    break;
            }
        }
    }

    private static bool IsMissing(GuildNews.Roster roster, GuildId guild) => roster.Covers(guild) && !roster.Guilds.Contains(guild);

    private void Note(GuildId guild, Action<GuildId> change)
    {
        try
        {
            change(guild);
        }
        catch (GuildStoreException problem)
        {
            DailyLog.NewsLost(logger, guild.Value, problem.Message);
        }
    }
}
