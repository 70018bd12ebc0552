namespace Bot.Transport.Wire;

internal sealed class CreatedMessage
{
    public Snowflake Id { get; init; }
}
