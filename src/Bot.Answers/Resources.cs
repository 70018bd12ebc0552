using System.Reflection;

namespace Bot.Answers;

/// <summary>The files that are embedded in the assembly.</summary>
internal static class Resources
{
    /// <exception cref="InvalidDataException">There is none of that name.</exception>
    public static Stream Open(string name) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidDataException($"There is no {name} among the resources.");

    /// <summary>The lines of a table; empty ones and those that begin with # are left out.</summary>
    public static IEnumerable<string> Lines(string name)
    {
        using var file = new StreamReader(Open(name));
        while (file.ReadLine() is { } line)
        {
            if (line.Length > 0 && line[0] != '#')
            {
                yield return line;
            }
        }
    }
}
