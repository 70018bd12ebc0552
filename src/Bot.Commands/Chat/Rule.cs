using System.Diagnostics.CodeAnalysis;

namespace Bot.Commands.Chat;

/// <summary>The few shapes that Discord's limits have. Each throws an <see cref="ArgumentException"/> that says what is too much.</summary>
internal static class Rule
{
    /// <summary>As Discord counts: without the white space around it.</summary>
    public static int Length(string? text) => text?.AsSpan().Trim().Length ?? 0;

    public static void That([DoesNotReturnIf(false)] bool kept, string rule)
    {
        if (!kept)
        {
#pragma warning disable MA0015 // The limit says more than the name of the one parameter that broke it.
            throw new ArgumentException(rule);
#pragma warning restore MA0015
        }
    }

    public static void AtMost(string? text, int limit, string what) =>
        That(Length(text) <= limit, $"{what} has {Length(text)} characters; {limit} are allowed.");

    public static void AtMost(int count, int limit, string what) =>
        That(count <= limit, $"There are {count} {what}; {limit} are allowed.");

    /// <summary>From one character to the limit.</summary>
    public static void Between(string? text, int limit, string what)
    {
        That(Length(text) > 0, $"{what} is empty.");
        AtMost(text, limit, what);
    }

    public static void Distinct(IEnumerable<string> values, string what)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var value in values)
        {
            That(seen.Add(value), $"The {what} '{value}' stands there twice.");
        }
    }

    /// <summary>Absolute, http or https.</summary>
    public static void WebAddress(string address, int limit, string what)
    {
        AtMost(address, limit, what);
        That(IsWebAddress(address), $"{what} is not an http or https address.");
    }

    public static bool IsWebAddress(string address) =>
        Uri.TryCreate(address, UriKind.Absolute, out var uri)
        && uri.Scheme is "http" or "https";
}
