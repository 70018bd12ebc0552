namespace Bot.Tests;

/// <summary>A folder of its own for one test; gone with it.</summary>
internal sealed class TestFolder : IDisposable
{
    public string FullPath { get; } = Directory.CreateTempSubdirectory("almanac-").FullName;

    public string Sub(string name) => Directory.CreateDirectory(Path.Combine(FullPath, name)).FullName;

    public string Write(string name, string text)
    {
        var path = Path.Combine(FullPath, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public void Dispose() => Directory.Delete(FullPath, recursive: true);
}
