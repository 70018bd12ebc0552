namespace Bot.Guilds.Tests;

/// <summary>A data folder of its own for one test; gone with it.</summary>
internal sealed class TestFolder : IDisposable
{
    public string FullPath { get; } = Directory.CreateTempSubdirectory("almanac-").FullName;

    public string File(string name) => Path.Combine(FullPath, name);

    /// <summary>By name, those in folders below too.</summary>
    public IReadOnlyList<string> FileNames =>
    [
        .. Directory.EnumerateFiles(FullPath, "*", SearchOption.AllDirectories).Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal),
    ];

    public GuildStore Open() => GuildStore.Open(FullPath);

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
