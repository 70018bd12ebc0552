using Bot.Commands.Chat;

namespace Bot.Terminal;

/// <summary>
/// What was typed behind a command: <c>option: value</c> pairs in any order, perhaps after a value without a name.
/// A value runs to the next known option, or to its closing quote where it begins with one.
/// </summary>
/// <param name="Bare">The value without a name, null where there is none.</param>
internal sealed record TypedOptions(TypedValue? Bare, IReadOnlyList<(SlashOption Option, TypedValue Value)> Named)
{
    public static TypedOptions Read(string text, IReadOnlyList<SlashOption> options)
    {
        var named = new List<(SlashOption, TypedValue)>();
        TypedValue? bare = null;
        SlashOption? current = null;
        var start = 0;
        for (var at = 0; at <= text.Length; at++)
        {
            var next = at < text.Length ? OptionAt(text, at, options, named, current) : null;
            if (next is null && at < text.Length)
            {
                at = BehindQuote(text, start, at);
                continue;
            }

            var value = TypedValue.Cut(text, start, Math.Min(at, text.Length));
            if (current is not null)
            {
                named.Add((current, value));
            }
            else if (value.Text.Length > 0)
            {
                bare = value;
            }

            current = next;
            start = at + (next?.Name.Length ?? 0) + 1;
            at = Math.Max(at, start - 1);
        }

        return new TypedOptions(bare, named);
    }

    private static SlashOption? OptionAt(
        string text, int at, IReadOnlyList<SlashOption> options, List<(SlashOption Option, TypedValue)> named, SlashOption? current) =>
        at > 0 && !char.IsWhiteSpace(text[at - 1])
            ? null
            : options.FirstOrDefault(option => option != current
                && !named.Exists(pair => pair.Option == option)
                && at + option.Name.Length < text.Length
                && text[at + option.Name.Length] == ':'
                && string.Compare(text, at, option.Name, 0, option.Name.Length, StringComparison.OrdinalIgnoreCase) == 0);

    /// <summary>The closing quote of a value that begins with a quote at <paramref name="at"/>; else <paramref name="at"/> itself.</summary>
    private static int BehindQuote(string text, int start, int at)
    {
        if (text[at] != '"' || !string.IsNullOrWhiteSpace(text[start..at]))
        {
            return at;
        }

        var close = text.IndexOf('"', at + 1);
        return close < 0 ? at : close;
    }
}

/// <param name="Start">Where the value stands in the text, its opening quote not counted.</param>
internal sealed record TypedValue(string Text, int Start)
{
    public static TypedValue Cut(string text, int start, int end)
    {
        start = Math.Min(start, end);
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        var value = text[start..end].TrimEnd();
        return value is ['"', .. var quoted, '"'] && !quoted.Contains('"') ? new TypedValue(quoted, start + 1) : new TypedValue(value, start);
    }
}
