namespace Bot.Transport.Wire;

/// <summary>The first answer to an interaction that is, or will become, a message.</summary>
internal sealed record MessageCallback(CallbackType Type, MessageBody? Data);

/// <summary>A promise of a message, or of a change to one. Of a message's fields it carries the flags alone.</summary>
internal sealed record DeferredCallback(CallbackType Type, DeferredData? Data);

internal sealed record DeferredData(MessageFlags Flags);

/// <summary>The answer to a person who is typing.</summary>
internal sealed record ChoicesCallback(CallbackType Type, ChoicesData Data);

internal sealed record ChoicesData(IReadOnlyList<ChoiceBody> Choices);

internal enum CallbackType
{
    Message = 4,
    DeferredMessage = 5,
    DeferredUpdate = 6,
    Update = 7,
    Choices = 8,
}
