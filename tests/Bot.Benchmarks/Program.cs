using Bot.Benchmarks;
using Bot.Benchmarks.Transports;

// dotnet run -c Release --project tests/Bot.Benchmarks [folder with articles]
// dotnet run -c Release --project tests/Bot.Benchmarks -- transport
if (args is ["transport"])
{
    await TransportFigures.RunAsync();
    return 0;
}

if (args is [MeasuredClient.Verb, var client, var apiUrl, var token])
{
    await MeasuredClient.RunAsync(client, apiUrl, token);
    return 0;
}

// dotnet run -c Release --project tests/Bot.Benchmarks soak [minutes] [seed]
if (args is ["soak", ..])
{
    return await Soak.RunAsync(minutes: args.Length > 1 ? int.Parse(args[1]) : 10, seed: args.Length > 2 ? int.Parse(args[2]) : 1);
}

// dotnet run -c Release --project tests/Bot.Benchmarks reading FOLDER [megabytes ...]
if (args is ["reading", var articles, .. var sizes] && Directory.Exists(articles))
{
    ReadingFigures.Run(articles, sizes.Length == 0 ? [1, 5, 50] : [.. sizes.Select(int.Parse)]);
    return 0;
}

// dotnet run -c Release --project tests/Bot.Benchmarks daily
var isDaily = args is ["daily"];
var folder = Path.GetFullPath(isDaily || args.Length == 0 ? Path.Combine(AppContext.BaseDirectory, "seeds") : args[0]);
if (!Directory.Exists(folder))
{
    Console.Error.WriteLine($"There is no folder '{folder}'. Usage: Bot.Benchmarks [folder with articles | transport | soak | daily | reading FOLDER]");
    return 2;
}

var data = Directory.CreateTempSubdirectory("almanac-benchmarks-").FullName;
try
{
    if (isDaily)
    {
        await DailyFigures.RunAsync(folder, data);
        return 0;
    }

    Console.WriteLine($"Articles: {folder}");
    await StartUp.RunAsync(folder, Path.Combine(data, "start"));
    await Memory.RunAsync(folder, Path.Combine(data, "start"));
    await ReadingAndAnswering.RunAsync(folder, Path.Combine(data, "read"));
    return 0;
}
finally
{
    Directory.Delete(data, recursive: true);
}
