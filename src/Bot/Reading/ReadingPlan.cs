using Bot.Data;
using Bot.Settings;

namespace Bot.Reading;

/// <summary>Which articles are read into which library.</summary>
/// <param name="ArticleFolders">Of two articles with one title, that of the folder named first is taken.</param>
/// <param name="Main">The one of them that has to exist.</param>
/// <param name="Remedy">How the operator names another folder.</param>
internal sealed record ReadingPlan(string LibraryFolder, IReadOnlyList<string> ArticleFolders, string Main, string Remedy)
{
    /// <summary>What was imported comes before what came along, so that a newer text of an article can be imported.</summary>
    public static ReadingPlan Usual(BotSettings settings, DataFolder data) => new(
        data.LibraryOf(null),
        [data.Imports, settings.ArticleFolder],
        settings.ArticleFolder,
        "set Articles:Folder (the variable Articles__Folder) to one with articles");

    /// <param name="folder">Full path.</param>
    public static ReadingPlan Apart(string folder, DataFolder data) =>
        new(data.LibraryOf(folder), [folder], folder, "name one with articles behind --articles");

    /// <exception cref="SetupException">The folder does not exist.</exception>
    public void CheckFolder()
    {
        if (!Directory.Exists(Main))
        {
            throw new SetupException($"There is no folder '{Main}'. Make it and put articles there (text files, *.txt), or {Remedy}.");
        }
    }
}
