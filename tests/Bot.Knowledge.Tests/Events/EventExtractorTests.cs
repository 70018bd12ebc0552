using Bot.Articles.Dates;
using Bot.Knowledge.Events;
using Bot.Knowledge.Extraction;
using Bot.Knowledge.Reading;

namespace Bot.Knowledge.Tests.Events;

public sealed class EventExtractorTests
{
    [Theory]
    [InlineData("Albert Einstein (14 March 1879 – 18 April 1955) was a physicist.", "1879-03-14 Birth; 1955-04-18 Death")]
    [InlineData("Ada Lovelace (née Byron; 10 December 1815 – 27 November 1852) was a writer.", "1815-12-10 Birth; 1852-11-27 Death")]
    [InlineData("William Shakespeare (1564–1616) was a poet.", "1564 Birth; 1616 Death")]
    [InlineData("Zaha Hadid (born 31 October 1950) is an architect.", "1950-10-31 Birth")]
    [InlineData("Marie Curie (born 7 November 1867; died 4 July 1934) was a physicist.", "1867-11-07 Birth; 1934-07-04 Death")]
    [InlineData("Albert Einstein was born in Ulm on 14 March 1879.", "1879-03-14 Birth")]
    [InlineData("Albert Einstein died in Princeton on 18 April 1955.", "1955-04-18 Death")]
    [InlineData("On 18 April 1955, Albert Einstein died in Princeton.", "1955-04-18 Death")]
    [InlineData("Abraham Lincoln was assassinated in April 1865.", "1865-04 Death")]
    [InlineData("The war (1861–1865) was long.", "1861/1865")] // nobody's life
    [InlineData("Abraham Lincoln was born in Kentucky and came to Illinois in 1830.", "1830")] // another clause
    [InlineData("The army killed 300 men in 1830.", "1830")] // a death, but no life
    public void Births_and_deaths_become_events_with_their_kind(string text, string expected) =>
        string.Join("; ", Events(text).Select(found => $"{found.Date} {found.Life}".Trim())).ShouldBe(expected);

    [Fact]
    public void A_life_in_brackets_is_that_of_the_name_before_it_and_quotes_its_sentence()
    {
        var events = Events("Albert Einstein (14 March 1879 – 18 April 1955) was a physicist.");

        events.ShouldAllBe(found => found.People.Single() == "Albert Einstein");
        events.ShouldAllBe(found => found.Summary == found.Source.Sentence);
    }

    [Theory]
    [InlineData("The treaty was signed on 3 May 1950.", Standing.Stated)]
    [InlineData("The treaty was not signed on 3 May 1950.", Standing.Negated)]
    [InlineData("The king never came in 1950.", Standing.Negated)]
    [InlineData("The treaty was not signed until 3 May 1950.", Standing.Stated)]
    [InlineData("The launch was scheduled for 3 May 1950.", Standing.Planned)]
    [InlineData("The bridge will be opened on 3 May 2050.", Standing.Planned)]
    [InlineData("His will was read on 3 May 1950.", Standing.Stated)]
    [InlineData("He may have been born on 3 May 1950.", Standing.Hypothetical)]
    [InlineData("Had he won on 3 May 1950, peace had come.", Standing.Hypothetical)]
    [InlineData("He would become king on 3 May 1950.", Standing.Stated)] // told from before
    [InlineData("He did not come, but she came on 3 May 1950.", Standing.Stated)] // another clause
    public void Denied_planned_and_supposed_dates_are_marked_and_are_on_no_day(string text, Standing expected)
    {
        var found = Events(text).ShouldHaveSingleItem();

        found.Standing.ShouldBe(expected);
        (found.OnThisDay is not null).ShouldBe(expected == Standing.Stated && found.Date.Precision == DatePrecision.Day);
    }

    [Theory]
    [InlineData("He ruled for three years, and now he rests.")]
    [InlineData("Every year he came at night, at 10:57, in his reign.")]
    public void Words_about_time_that_date_nothing_become_no_events(string text) => Events(text).ShouldBeEmpty();

    private static IReadOnlyList<Event> Events(string text)
    {
        using var folder = new TempFolder();
        return KnowledgeExtractor.Extract(ArticleFile.Read(folder.Write("Life.txt", $"= Life =\n\n{text}\n")).File!).Events;
    }
}
