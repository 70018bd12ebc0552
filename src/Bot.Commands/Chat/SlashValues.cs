namespace Bot.Commands.Chat;

/// <summary>The options that a person filled in, by name. An option left out, or of another type, reads as null.</summary>
public sealed class SlashValues
{
    public static readonly SlashValues None = new(new Dictionary<string, SlashValue>(StringComparer.Ordinal));

    private readonly IReadOnlyDictionary<string, SlashValue> _values;

    public SlashValues(IReadOnlyDictionary<string, SlashValue> values) => _values = values;

    public IEnumerable<string> Names => _values.Keys;

    public string? Text(string name) => Value<SlashValue.OfText>(name)?.Value;

    public bool? Boolean(string name) => Value<SlashValue.OfBoolean>(name)?.Value;

    public long? Integer(string name) => Value<SlashValue.OfInteger>(name)?.Value;

    public double? Number(string name) => Value<SlashValue.OfNumber>(name)?.Value;

    public UserId? User(string name) => Value<SlashValue.OfUser>(name)?.Value;

    public ChannelId? Channel(string name) => Value<SlashValue.OfChannel>(name)?.Value;

    public RoleId? Role(string name) => Value<SlashValue.OfRole>(name)?.Value;

    private T? Value<T>(string name)
        where T : SlashValue => _values.GetValueOrDefault(name) as T;
}
