using System.Globalization;
using System.Reflection;
using System.Text.Json;
using Bot.Answers.Sources;
using Bot.Commands.About;
using Bot.Transport;
using Microsoft.Extensions.Configuration;

namespace Bot.Settings;

/// <summary>
/// Later sources win: <c>appsettings.json</c> beside the program, the one in the working directory, the variable
/// DISCORD_TOKEN, variables in .NET's form (<c>Discord__ApiUrl</c>).
/// </summary>
internal static class SettingsReader
{
    private const string FileName = "appsettings.json";
    private const string TokenKey = "Discord:Token";

    /// <exception cref="SetupException">A settings file cannot be read.</exception>
    public static IConfigurationRoot Configuration(Surroundings surroundings)
    {
        var builder = new ConfigurationBuilder();
        AddFile(builder, surroundings.ProgramFolder);
        if (!SameFolder(surroundings.WorkingFolder, surroundings.ProgramFolder))
        {
            AddFile(builder, surroundings.WorkingFolder);
        }

        builder.AddInMemoryCollection(Variables(surroundings.Environment));
        try
        {
            return builder.Build();
        }
        catch (Exception exception) when (exception is JsonException or FormatException)
        {
            var line = exception is JsonException { LineNumber: { } number } ? $", line {number + 1}" : "";
            throw new SetupException($"{FileName}{line}: this is not JSON as it should be. Put it right, or delete the file to use the defaults.");
        }
    }

    /// <exception cref="SetupException">A value is not of its kind.</exception>
    public static BotSettings Read(IConfiguration configuration, Surroundings surroundings) => new(
        Text(configuration, TokenKey),
        Text(configuration, "Discord:ApiUrl") ?? DiscordOptions.DefaultApiUrl,
        FolderPaths.Articles(Text(configuration, "Articles:Folder") ?? "seeds", surroundings),
        Text(configuration, "Articles:LinkTemplate") ?? ArticleLinks.DefaultTemplate,
        FolderPaths.Data(Text(configuration, "Data:Folder"), surroundings),
        About(configuration))
    {
        Shards = Text(configuration, "Discord:Shards"),
        ShardIds = Text(configuration, "Discord:ShardIds"),
        Compress = Truth(configuration, "Discord:Compress") ?? true,
        LateWindow = PartOfADay(configuration, "Daily:LateWindow") ?? TimeSpan.FromHours(6),
    };

    private static AboutInfo About(IConfiguration configuration) => new(
        typeof(SettingsReader).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion,
        Text(configuration, "About:ProjectUrl") ?? "https://example.org/almanac",
        Text(configuration, "About:Source") ?? "Wikipedia",
        Text(configuration, "About:SourceUrl") ?? "https://en.wikipedia.org/",
        Text(configuration, "About:Licence") ?? "CC BY-SA 4.0",
        Text(configuration, "About:LicenceUrl") ?? "https://creativecommons.org/licenses/by-sa/4.0/");

    private static void AddFile(ConfigurationBuilder builder, string folder)
    {
        var path = Path.Combine(folder, FileName);
        if (File.Exists(path))
        {
            // A stream, because a file provider would watch the whole folder.
            builder.AddJsonStream(new MemoryStream(ReadFile(path)));
        }
    }

    private static byte[] ReadFile(string path)
    {
        try
        {
            return File.ReadAllBytes(path);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new SetupException($"'{path}' cannot be read. Make it readable for this user, or delete it to use the defaults.");
        }
    }

    private static Dictionary<string, string?> Variables(IReadOnlyDictionary<string, string> environment)
    {
        var values = new Dictionary<string, string?>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, value) in environment.Where(variable => !string.IsNullOrWhiteSpace(variable.Value)))
        {
            values[name.Replace("__", ":", StringComparison.Ordinal)] = value;
        }

        if (!values.ContainsKey(TokenKey) && values.TryGetValue("DISCORD_TOKEN", out var token))
        {
            values[TokenKey] = token;
        }

        return values;
    }

    private static string? Text(IConfiguration configuration, string key) =>
        configuration[key] is { } value && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    private static bool? Truth(IConfiguration configuration, string key) => Text(configuration, key) switch
    {
        null => null,
        var text when bool.TryParse(text, out var value) => value,
        var text => throw new SetupException($"{key} is '{text}'. It can be true or false."),
    };

    private static TimeSpan? PartOfADay(IConfiguration configuration, string key) => Text(configuration, key) switch
    {
        null => null,
        var text when TimeSpan.TryParseExact(text, "c", CultureInfo.InvariantCulture, out var value)
            && value > TimeSpan.Zero && value < TimeSpan.FromDays(1) => value,
        var text => throw new SetupException($"{key} is '{text}'. It is a time of more than zero and less than a day, such as 06:00:00."),
    };

    private static bool SameFolder(string one, string other) => string.Equals(
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(one)),
        Path.TrimEndingDirectorySeparator(Path.GetFullPath(other)),
        StringComparison.Ordinal);
}
