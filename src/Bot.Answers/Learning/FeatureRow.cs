namespace Bot.Answers.Learning;

/// <summary>What a model looks at, in the order in which it was added; <see cref="Names"/> are kept where somebody learns.</summary>
internal sealed class FeatureRow
{
    private readonly List<float> _values = new(128);

    public List<string>? Names { get; init; }

    public ReadOnlySpan<float> Values => System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_values);

    public void Add(string name, float value)
    {
        _values.Add(value);
        Names?.Add(name);
    }

    public void Add(string name, bool value) => Add(name, value ? 1 : 0);

    public void Clear()
    {
        _values.Clear();
        Names?.Clear();
    }
}
