using System.Text.Encodings.Web;
using System.Text.Json;
using Bot.Articles.Structure;
using Bot.Knowledge.Extraction;
using Bot.Knowledge.Reading;

namespace Bot.Evaluation.Gold;

/// <summary>
/// <c>gold FILE.json [ARTICLE]</c>: an article against what a careful reader found in it. Prints one line for each difference,
/// and last <c>{"differences":[…]}</c>. Without ARTICLE, the file's "source" is looked for beside it, in a folder
/// "seeds" beside its own, and among the seeds of this folder by title.
/// </summary>
internal static class GoldCommand
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static int Run(IReadOnlyList<string> arguments)
    {
        if (arguments.Count is 0 or > 2 || !File.Exists(arguments[0]))
        {
            Console.Error.WriteLine("Usage: gold FILE.json [ARTICLE]");
            return 2;
        }

        using var json = JsonDocument.Parse(File.ReadAllBytes(arguments[0]));
        var gold = json.RootElement;
        var path = arguments.Count > 1 ? arguments[1] : Find(arguments[0], gold);
        if (path is null || ArticleFile.Read(path).File is not { } file)
        {
            Console.Error.WriteLine("The article of this file was not found. Name it: gold FILE.json ARTICLE");
            return 2;
        }

        var knowledge = KnowledgeExtractor.Extract(file);
        var article = ArticleParser.Parse(file.Text, file.Title);
        var events = new GoldEvents(gold, knowledge, file.Text);
        List<string> differences =
        [
            .. GoldStructure.Compare(gold, knowledge, article), .. events.Compare(), .. GoldPeople.Compare(gold, knowledge),
        ];
        differences.ForEach(Console.WriteLine);
        Console.WriteLine($"sentences {Count(gold, "sentences")}, events {Count(gold, "events")}, people {Count(gold, "people")}, differences {differences.Count}");
        Console.WriteLine(JsonSerializer.Serialize(new { differences }, Options));
        return 0;
    }

    private static int Count(JsonElement gold, string list) => gold.TryGetProperty(list, out var items) ? items.GetArrayLength() : 0;

    private static string? Find(string goldFile, JsonElement gold)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(goldFile))!;
        var source = gold.TryGetProperty("source", out var name) ? name.GetString()! : "";
        var title = gold.TryGetProperty("title", out var heading) ? heading.GetString() + ".txt" : "";
        return new[] { Path.Combine(folder, source), Path.Combine(folder, "..", "seeds", source), Path.Combine("seeds", source), Path.Combine("seeds", title) }
            .FirstOrDefault(File.Exists);
    }
}
