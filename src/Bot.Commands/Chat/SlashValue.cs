namespace Bot.Commands.Chat;

public abstract record SlashValue
{
    private SlashValue()
    {
    }

    public sealed record OfText(string Value) : SlashValue;

    public sealed record OfBoolean(bool Value) : SlashValue;

    public sealed record OfInteger(long Value) : SlashValue;

    public sealed record OfNumber(double Value) : SlashValue;

    public sealed record OfUser(UserId Value) : SlashValue;

    public sealed record OfChannel(ChannelId Value) : SlashValue;

    public sealed record OfRole(RoleId Value) : SlashValue;
}
