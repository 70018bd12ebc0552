using Bot.Commands.Cards;
using Bot.Commands.Chat;
using Bot.Commands.Dispatch;
using Bot.Knowledge.Articles;

namespace Bot.Commands.Articles;

/// <summary>The list of articles, with what was found in each.</summary>
public static class ArticlesReply
{
    private const int ArticlesOnPage = 12;
    private const int Room = 3900;
    private const int LongestTitle = 150;
    private const int LongestUrl = 600;

    /// <param name="address">Of the article of a title.</param>
    /// <param name="page">From 0; the last one for a number behind it.</param>
    public static Reply Build(IReadOnlyList<Article> articles, Func<string, string> address, int page, ReplyContext context)
    {
        var card = new Card(articles.Count == 1 ? "One article" : $"{articles.Count} articles", context);
        if (articles.Count == 0)
        {
            return card.Text("I have not read any article yet.").Build();
        }

        var pages = new Pages(articles.Select(article => Line(article, address(article.Title))), ArticlesOnPage, Room);
        return card
            .Texts(pages.On(page).Select(line => line.Block))
            .Footer(pages.Footer(page))
            .Buttons(pages.Buttons(page, number => new ButtonState(context.Visibility, "articles", [$"{number}"])))
            .Build();
    }

    private static string Line(Article article, string url)
    {
        var title = PlainText.Truncate(PlainText.Clean(article.Title), LongestTitle);
        var link = url.Length <= LongestUrl ? Markdown.Link(title, url) : Markdown.Escape(title);
        return Markdown.Bullet($"{link} · {Contents(article)}");
    }

    private static string Contents(Article article) => article.English
        ? $"{Count(article.Events, "dated event", "dated events")}, {Count(article.People, "person", "people")}"
        : "not in English: quoted, but no dates or people are read from it";

    private static string Count(int count, string one, string many) => count == 1 ? $"1 {one}" : $"{count} {many}";
}
