using Bot.Commands.Articles;
using Bot.Knowledge.Articles;

namespace Bot.Commands.Tests.Articles;

public sealed class ArticlesReplyTests
{
    [Fact]
    public void Lists_titles_with_links_and_what_was_found_in_them()
    {
        Article[] articles = [Named("Comoros"), Named("Moroni") with { Events = 1, People = 1 }, Named("Comores") with { English = false }];

        ReplyText.Of(ArticlesReply.Build(articles, Address, 0, Given.Public)).ShouldBe("""
            = 3 articles =
            - [Comoros](https://en.wikipedia.org/wiki/Comoros) · 13 dated events, 8 people
            - [Moroni](https://en.wikipedia.org/wiki/Moroni) · 1 dated event, 1 person
            - [Comores](https://en.wikipedia.org/wiki/Comores) · not in English: quoted, but no dates or people are read from it
            """);
    }

    [Fact]
    public void Has_pages()
    {
        var reply = ArticlesReply.Build([.. Enumerable.Range(1, 55).Select(number => Named($"Article {number}"))], Address, 4, Given.Private);

        reply.Embeds[0].Footer.ShouldBe("Page 5 of 5");
        reply.Buttons.ShouldHaveSingleItem().CustomId.ShouldBe("v1|p|articles|3");
        reply.Embeds[0].Description!.Split('\n').Length.ShouldBe(55 - (4 * 12));
    }

    [Fact]
    public void Says_so_where_nothing_is_read_yet() =>
        ReplyText.Of(ArticlesReply.Build([], Address, 0, Given.Public with { Reading = new ReadingState(0, 55) })).ShouldBe("""
            = 0 articles =
            I have not read any article yet.
            ~ 0 of 55 articles are read so far
            """);

    private static string Address(string title) => $"https://en.wikipedia.org/wiki/{title}";

    private static Article Named(string title) => new(new ArticleId(title), title, title + ".txt", English: true, 5000, 15, 13, 8);
}
