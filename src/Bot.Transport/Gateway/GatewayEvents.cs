using Bot.Commands.Chat;
using Bot.Transport.Wire;

namespace Bot.Transport.Gateway;

/// <summary>
/// Whom to tell what happens. Each shard calls them in the order of its events and reads on when they return; several
/// shards call them at the same time.
/// </summary>
/// <param name="Ready">A session has begun.</param>
/// <param name="Guild">Something happened to a server.</param>
/// <param name="Resumed">A session goes on, and what was missed has been sent.</param>
/// <param name="Interaction">False where the bot takes no more: it then counts as not received.</param>
internal sealed record GatewayEvents(Action<Shard, Ready> Ready, Action<Shard> Resumed, Action<GuildNews> Guild, Func<InteractionEvent, bool> Interaction);
