using Bot.Answers.Ask;
using Bot.Answers.Ask.Analysis;
using Bot.Answers.OnThisDay;
using Bot.Answers.People;
using Bot.Answers.Sources;
using Bot.Answers.Timeline;
using Bot.Articles;
using Bot.Articles.Dates;
using Bot.Commands.About;
using Bot.Commands.Articles;
using Bot.Commands.Ask;
using Bot.Commands.Cards;
using Bot.Commands.Chat;
using Bot.Commands.Daily;
using Bot.Commands.OnThisDay;
using Bot.Commands.People;
using Bot.Commands.Tests.Chat;
using Bot.Commands.Timeline;
using Bot.Knowledge.Articles;
using FsCheck.Xunit;
using NodaTime;

namespace Bot.Commands.Tests;

/// <summary>Whatever the articles hold and people type: a legal reply, nothing thrown, no markup left open, nobody mentioned.</summary>
[Properties(Arbitrary = [typeof(AnyText)], MaxTest = 60)]
public sealed class AnyReplyTests
{
    [Property]
    public void Ask(string question, string display, string[] sentences, string article, int start, int length, double confidence)
    {
        var evidence = sentences.Append(display).Select(sentence => Evidence(article, sentence)).ToList();

        Check(AskReply.Build(
            new Answer.Found(question, display, new TextSpan(start % 5000, Math.Abs(length % 5000)), display, confidence, evidence), Given.Public));
        Check(AskReply.Build(new Answer.NotFound(question, display, evidence), Given.Private));
        Check(AskReply.Build(
            new Answer.NotFound(question, null, evidence) { TakenAs = display, Corrected = [.. sentences.Select(typed => new Correction(typed, article))], Person = article }, Given.Public));
        Check(AskReply.Build(new Answer.Ambiguous(question, sentences, evidence), Given.Private));
    }

    [Property]
    public void Person(string name, string[] names, string[] sentences, string article, int page)
    {
        var evidence = sentences.Select(sentence => Evidence(article, sentence)).ToList();
        var card = new PersonCard(
            name,
            names,
            names,
            [.. evidence.Select(role => new RoleEntry(name, role))],
            [.. Events(sentences, article)],
            names,
            [.. names.Select(surface => new MentionEntry(article, surface, default))]);

        Check(PersonReply.Build(new PersonAnswer.Found(name, card), page, Given.Public));
        Check(PersonReply.Build(new PersonAnswer.Ambiguous(name, names), page, Given.Private));
        Check(PersonReply.Build(new PersonAnswer.NotFound(name, names), page, Given.Private));
    }

    [Property]
    public void Days_and_timelines(string title, string[] sentences, string name, int page)
    {
        var events = Events([.. sentences, .. Enumerable.Repeat(name, 200)], title).ToList();
        var day = new AnnualDate(2, 28);
        var query = new TimelineQuery(title, name, EdtfDate.Parse("1975-11-13"), EdtfDate.Parse("-0043-03-15"));

        Check(OnThisDayReply.Build(new DayAnswer(day, events, null), Given.Public));
        Check(OnThisDayReply.Build(new DayAnswer(day, [], new NextDay(day, 3, events)), Given.Private));
        Check(TimelineReply.Build(query, new TimelineAnswer.Found(events), page, Given.Public));
        Check(TimelineReply.Build(query, new TimelineAnswer.UnknownArticle(title, sentences), page, Given.Public));
        Check(TimelineReply.Build(query, new TimelineAnswer.AmbiguousPerson(name, sentences), page, Given.Private));
    }

    [Property]
    public void Daily_posts(string title, string[] sentences, string[] names, string late, string source, int page)
    {
        var events = Events([.. sentences, .. Enumerable.Repeat(title, 40)], title).Select(entry => entry with { People = names }).ToList();
        var about = new AboutInfo(source, source, source, $"https://example.org/{Uri.EscapeDataString(PlainText.Clean(source))}", title, title);
        var frame = new PostFrame(new LocalDate(2027, 2, 28), late.Length % 2 == 0 ? "Late." : null, Attribution.Line(about), Role: null, new ReadingState(1, 2));

        DailyCard.Events(frame with { Role = new RoleId(8) }, events).Content.ShouldBe("<@&8>");
        Check(DailyCard.Events(frame, events));
        Check(new DayPages(frame.Date, events).Page(page, Given.Private));
        Check(DailyCard.Upcoming(frame, new NextDay(new AnnualDate(3, 1), 1, events)));
        Check(DailyCard.Fact(frame, events[0]));
        Check(DailyCard.Fact(frame, title, events[0].Evidence, new TextSpan(page % 5000, Math.Abs(page % 5000))));
    }

    [Property]
    public void Articles_and_about(string[] titles, string version, int page)
    {
        var articles = titles.Select(title => new Article(new ArticleId("1"), title, title, English: true, 1, 1, 1, 1)).ToList();

        Check(ArticlesReply.Build(articles, title => $"https://example.org/{title}", page, Given.Public));
        Check(AboutReply.Build(new AboutInfo(version, version, version, version, version, version), titles.Length, Given.Public));
    }

    private static IEnumerable<EventEntry> Events(IEnumerable<string> sentences, string article) =>
        sentences.Select(sentence => new EventEntry(
            EdtfDate.Parse("1996-02-29"), new TextSpan(105, 10), sentence, [], Evidence(article, sentence)));

    private static Evidence Evidence(string article, string sentence) =>
        new(article, sentence, sentence, 100, sentence.Length, $"https://example.org/{Uri.EscapeDataString(PlainText.Clean(article))}");

    private static void Check(Reply reply)
    {
        foreach (var text in reply.Embeds.SelectMany(embed => new[] { embed.Title, embed.Description }).Append(reply.Content).OfType<string>())
        {
            RenderedMarkdown.Of(text).Stray.ShouldBeEmpty();
        }
    }
}
