using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Bot.Tests.Architecture;

/// <summary>One project as its assembly shows it.</summary>
internal sealed class Room(string name)
{
    private readonly Assembly _assembly = Assembly.Load(name);

    public string Name { get; } = name;

    public IReadOnlyList<Type> Types => [.. _assembly.GetTypes().Where(type => type.Namespace?.StartsWith("Bot", StringComparison.Ordinal) == true && !type.IsNested)];

    /// <summary>What it uses beyond .NET itself.</summary>
    public IReadOnlyList<string> Uses =>
    [
        .. _assembly.GetReferencedAssemblies()
            .Select(reference => reference.Name!)
            .Where(reference => !reference.StartsWith("System.", StringComparison.Ordinal) && reference is not ("System" or "netstandard" or "mscorlib"))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Full names of all foreign types that its code touches.</summary>
    public IReadOnlyList<string> ForeignTypes()
    {
        using var file = new PEReader(File.OpenRead(_assembly.Location));
        var metadata = file.GetMetadataReader();
        return
        [
            .. metadata.TypeReferences
                .Select(metadata.GetTypeReference)
                .Select(type => $"{metadata.GetString(type.Namespace)}.{metadata.GetString(type.Name)}"),
        ];
    }
}
