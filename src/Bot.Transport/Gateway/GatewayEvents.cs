using Bot.Transport.Wire;

namespace Bot.Transport.Gateway;

/// <summary>Whom to tell what happens. All are called in the order of the events, and hold up the reading until they return.</summary>
internal sealed record GatewayEvents(Action<Ready> Ready, Action Resumed, Action<InteractionEvent> Interaction);
