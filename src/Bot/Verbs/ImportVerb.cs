using System.CommandLine;
using Bot.Data;
using Bot.Knowledge.Library;
using Bot.Knowledge.Reading;
using Bot.Reading;
using Bot.Settings;

namespace Bot.Verbs;

/// <summary>Copies articles into the data folder and reads them. What cannot be read is named and left out.</summary>
internal sealed class ImportVerb : Command
{
    private readonly Argument<string[]> _paths = new("file or folder")
    {
        Description = "Text files in UTF-8, or folders with such files (*.txt).",
        Arity = ArgumentArity.OneOrMore,
    };

    public ImportVerb(Surroundings surroundings)
        : base("import", "Copy articles into the data folder and read them.")
    {
        Add(_paths);
        SetAction((typed, cancellationToken) => RunAsync(typed.GetRequiredValue(_paths), surroundings, cancellationToken));
    }

    private static async Task<int> RunAsync(string[] paths, Surroundings surroundings, CancellationToken cancellationToken)
    {
        var settings = SettingsReader.Read(SettingsReader.Configuration(surroundings), surroundings);
        var data = DataFolder.Open(settings.DataFolder);
        var plan = ReadingPlan.Usual(settings, data);
        plan.CheckFolder();
        using var library = ArticleLibrary.Open(plan.LibraryFolder, surroundings.Time);

        var files = paths.SelectMany(path => Files(Path.GetFullPath(path, surroundings.WorkingFolder))).ToList();
        var shelf = ImportShelf.Open(data.Imports);
        var refused = 0;
        foreach (var path in files)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (file, problem) = ArticleFile.Read(path);
            if (file is not null)
            {
                shelf.Put(file);
            }
            else
            {
                refused++;
                surroundings.Error.WriteLine(problem);
            }
        }

        var lines = new ReadingLines(surroundings.Error.WriteLine, surroundings.Error.WriteLine, surroundings.Time);
        await LibraryReading.ReadAsync(library, plan, lines, cancellationToken);
        surroundings.Output.WriteLine(
            $"Imported {Count(files.Count - refused, "article")}; the library has {Count(library.Articles.Count, "article")} now.");
        return refused == 0 ? ExitCodes.Done : ExitCodes.CannotGoOn;
    }

    private static List<string> Files(string path)
    {
        if (!Directory.Exists(path))
        {
            return [path];
        }

        var files = ArticleFolders.FilesOf(path).Select(file => file.Path).ToList();
        return files.Count > 0
            ? files
            : throw new SetupException($"There are no articles in '{path}'. Name a folder with text files (*.txt), or the files themselves.");
    }

    private static string Count(int number, string what) => number == 1 ? $"1 {what}" : $"{number} {what}s";
}
