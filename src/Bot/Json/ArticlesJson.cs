using Bot.Answers.Sources;
using Bot.Knowledge.Articles;

namespace Bot.Json;

/// <param name="Articles">By title.</param>
internal sealed record ArticlesJson(IReadOnlyList<ArticleJson> Articles)
{
    public static ArticlesJson Of(IEnumerable<Article> articles, ArticleLinks links) => new(
    [
        .. articles.Select(article => new ArticleJson(
            article.Title,
            article.FileName,
            article.English,
            article.Length,
            article.Passages,
            article.Events,
            article.People,
            links.To(article.Title, ""))),
    ]);
}

/// <param name="Length">In UTF-16 code units.</param>
internal sealed record ArticleJson(
    string Title, string File, bool English, int Length, int Passages, int Events, int People, string Url);
