using System.Reflection;

namespace Bot.Answers;

/// <summary>The files that are embedded in the assembly.</summary>
internal static class Resources
{
    /// <exception cref="InvalidDataException">There is none of that name.</exception>
    public static Stream Open(string name) =>
        Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new InvalidDataException($"There is no {name} among the resources.");
}
