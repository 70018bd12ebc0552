using System.Runtime.CompilerServices;
using Bot.Data;
using Bot.Knowledge.Library;
using Bot.Knowledge.Reading;
using Bot.Reading;
using Bot.Settings;

namespace Bot.Doctor;

/// <summary>Goes on as far as it can: what depends on something broken is not looked at.</summary>
internal static class Examination
{
    public static async IAsyncEnumerable<Finding> RunAsync(
        Surroundings surroundings, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (!Try("settings", () => SettingsReader.Read(SettingsReader.Configuration(surroundings), surroundings), out var settings, out var finding))
        {
            yield return finding;
            yield break;
        }

        yield return Finding.Good("settings", $"articles in '{settings.ArticleFolder}', data in '{settings.DataFolder}'");

        if (!Try("data folder", () => DataFolder.Open(settings.DataFolder), out var data, out finding))
        {
            yield return finding;
        }
        else
        {
            yield return Finding.Good("data folder", $"'{data.FullPath}' can be written to");
            var plan = ReadingPlan.Usual(settings, data);
            foreach (var article in Articles(plan))
            {
                yield return article;
            }

            yield return Try("library", () => ArticleLibrary.Open(plan.LibraryFolder, surroundings.Time), out var library, out finding)
                ? Library(library)
                : finding;
        }

        yield return settings.Token is { } token
            ? await DiscordProbe.RunAsync(token, settings.ApiUrl, surroundings.Time, cancellationToken)
            : Finding.Good("Discord", "no token: the chat opens in the terminal. Set DISCORD_TOKEN to your bot's token to connect");
    }

    private static IEnumerable<Finding> Articles(ReadingPlan plan)
    {
        if (!Try("articles", () => Done(plan.CheckFolder), out _, out var missing))
        {
            yield return missing;
            yield break;
        }

        var readable = 0;
        foreach (var (file, problem) in ArticleFolders.Read(plan.ArticleFolders))
        {
            if (problem is null)
            {
                readable += file is null ? 0 : 1;
            }
            else
            {
                yield return Finding.Bad("article", problem.ToString());
            }
        }

        yield return readable > 0
            ? Finding.Good("articles", $"{readable} can be read")
            : Finding.Bad("articles", $"there are none in '{plan.Main}'. Put some there (text files, *.txt), or {plan.Remedy}.");
    }

    private static Finding Library(ArticleLibrary library)
    {
        using (library)
        {
            var articles = library.Articles;
            return Finding.Good("library", articles.Count == 0
                ? "nothing read yet; the first start or question does it"
                : $"articles: {articles.Count}, passages: {library.PassageCount}, events: {articles.Sum(article => article.Events)}, people: {library.People.Names.Count}");
        }
    }

    private static bool Done(Action check)
    {
        check();
        return true;
    }

    private static bool Try<T>(
        string subject,
        Func<T> look,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out T? found,
        [System.Diagnostics.CodeAnalysis.NotNullWhen(false)] out Finding? finding)
    {
        (found, finding) = (default, null);
        try
        {
            found = look();
        }
        catch (Exception error) when (error is SetupException or LibraryException)
        {
            finding = Finding.Bad(subject, error.Message);
        }

        return finding is null;
    }
}
