using Bot.Articles.Dates;
using Bot.Articles.Structure;

namespace Bot.Articles.Tests.Dates;

public sealed class DateReaderTests
{
    [Theory]
    [InlineData("It opened on 6 July 1975.", "6 July 1975 = 1975-07-06")]
    [InlineData("It opened on July 6, 1975.", "July 6, 1975 = 1975-07-06")]
    [InlineData("It opened on the 6th of July, 1975.", "the 6th of July, 1975 = 1975-07-06")]
    [InlineData("It opened on Sunday, July 6th, 1975.", "Sunday, July 6th, 1975 = 1975-07-06")]
    [InlineData("It opened on 1975-07-06.", "1975-07-06 = 1975-07-06")]
    [InlineData("It opened on Oct. 6, 1975.", "Oct. 6, 1975 = 1975-10-06")]
    [InlineData("It opened in July 1975.", "July 1975 = 1975-07")]
    [InlineData("It opened in July of 1975.", "July of 1975 = 1975-07")]
    [InlineData("It opened in early July, 1975.", "early July, 1975 = 1975-07")]
    [InlineData("It opened by the end of 1975.", "the end of 1975 = 1975")]
    [InlineData("It opened in the spring of 1975.", "the spring of 1975 = 1975-21")]
    [InlineData("It opened about 1975.", "about 1975 = 1975~")]
    [InlineData("It opened c. 1575.", "c. 1575 = 1575~")]
    [InlineData("It opened in the late 1970s.", "the late 1970s = 197X")]
    [InlineData("It opened in the 1700s.", "the 1700s = 17XX")] // a century, unlike the 1970s
    [InlineData("It opened in the nineteenth century.", "the nineteenth century = 18XX")]
    [InlineData("An 18th-century house.", "18th-century = 17XX")]
    [InlineData("He died in 44 BC.", "44 BC = -0043")]
    [InlineData("He died in March 44 BCE.", "March 44 BCE = -0043-03")]
    [InlineData("It fell in A.D. 79.", "A.D. 79 = 0079")]
    [InlineData("It rose in the 470s BC.", "the 470s BC = -0478/-0469")]
    [InlineData("It rose in the 4th century BC.", "the 4th century BC = -0399/-0300")]
    [InlineData("It rose in the first quarter of 1994.", "the first quarter of 1994 = 1994-01/1994-03")]
    [InlineData("The 1948 election was close.", "1948 = 1948")]
    [InlineData("He was Time's man of 1965's troubles.", "1965 = 1965")] // a possessive, no decade
    [InlineData("It rose in the latter half of 2008.", "the latter half of 2008 = 2008-07/2008-12")]
    [InlineData("It began in 1944 and rose in the summer of '45.", "1944 = 1944; the summer of '45 = 1945-22")]
    [InlineData("It froze in the winter of 1941–42.", "the winter of 1941–42 = 1941-24")]
    [InlineData("It opened on 25/12/1999.", "25/12/1999 = 1999-12-25")]
    [InlineData("It opened on 12/25/1999.", "12/25/1999 = 1999-12-25")]
    [InlineData("It opened on 11/12/1999.", "11/12/1999 = 1999")] // two orders, two months
    [InlineData("It opened on Christmas Day 1963.", "Christmas Day 1963 = 1963-12-25")]
    [InlineData("It opened by Christmas 1963.", "Christmas 1963 = 1963-12-25~")]
    [InlineData("She designed the pool for the London 2012 Olympics.", "2012 = 2012")]
    public void Reads_absolute_dates(string text, string expected) => Read(text).ShouldBe(expected);

    [Theory]
    [InlineData("The war of 1861–65.", "1861–65 = 1861/1865")]
    [InlineData("The war (1861-1865) was long.", "1861-1865 = 1861/1865")]
    [InlineData("It lasted from 3 to 7 May 1942.", "from 3 to 7 May 1942 = 1942-05-03/1942-05-07")]
    [InlineData("It lasted May 3–7, 1942.", "May 3–7, 1942 = 1942-05-03/1942-05-07")]
    [InlineData("It lasted between 1990 and 1994.", "between 1990 and 1994 = 1990/1994")]
    [InlineData("It lasted from May to July 1942.", "from May to July 1942 = 1942-05/1942-07")]
    [InlineData("It lasted from December to February 1942.", "from December to February 1942 = 1941-12/1942-02")] // over new year
    [InlineData("The wars (499–449 BC) were long.", "499–449 BC = -0498/-0448")] // the era stands at the end for both
    [InlineData("It lasted from 1865 to 1861.", "1865 = 1865; 1861 = 1861")] // no range
    public void Reads_ranges(string text, string expected) => Read(text).ShouldBe(expected);

    [Theory]
    [InlineData("Einstein (14 March 1879 – 18 April 1955) was a physicist.", "14 March 1879 = 1879-03-14; 18 April 1955 = 1955-04-18")]
    [InlineData("In March and April 1942 it rained.", "March = 1942-03; April 1942 = 1942-04")] // the year is for both
    [InlineData("It rained on 3 and 7 May 1942.", "3 = 1942-05-03; 7 May 1942 = 1942-05-07")]
    public void Keeps_days_of_a_pair_or_a_list_apart(string text, string expected) => Read(text).ShouldBe(expected);

    [Theory]
    [InlineData("He came on 3 May 1942. He left on 7 June.", "3 May 1942 = 1942-05-03; 7 June = 1942-06-07")]
    [InlineData("He came in December 1941. He left in January.", "December 1941 = 1941-12; January = 1942-01")] // over new year
    [InlineData("He came in May 1942, and left later that year.", "May 1942 = 1942-05; later that year = 1942")]
    [InlineData("He came in May 1942, and left the following year.", "May 1942 = 1942-05; the following year = 1943")]
    [InlineData("He came in May 1942, and left the following March.", "May 1942 = 1942-05; the following March = 1943-03")]
    [InlineData("He came on 3 May 1942, and left the next day.", "3 May 1942 = 1942-05-03; the next day = 1942-05-04")]
    [InlineData("He came on 3 May 1942, and left two days later.", "3 May 1942 = 1942-05-03; two days later = 1942-05-05")]
    [InlineData("He came on 3 May 1942, and left two weeks later.", "3 May 1942 = 1942-05-03; two weeks later = 1942-05~")]
    [InlineData("He came on 3 May 1942, and left two months later.", "3 May 1942 = 1942-05-03; two months later = 1942-07~")]
    [InlineData("He came in 1942, and left two months later.", "1942 = 1942; two months later = 1942~")] // no more precise than 1942
    [InlineData("He came in 1942, and left 25 years later.", "1942 = 1942; 25 years later = 1967")]
    [InlineData("He came in 1942, and left twenty-five years later.", "1942 = 1942; twenty-five years later = 1967")]
    [InlineData("He came in May 1942, nearly two years after 1938.", "May 1942 = 1942-05; nearly two years after 1938 = 1940~")]
    [InlineData("He came on 3 May 1942, weeks before.", "3 May 1942 = 1942-05-03; weeks before = 1942-04~")]
    [InlineData("It began in 1942. In the winter it stopped.", "1942 = 1942; the winter = 1942-24")]
    [InlineData("It began on 3 January 1942. In the winter it stopped.", "3 January 1942 = 1942-01-03; the winter = 1941-24")] // it froze already
    [InlineData("He wrote it in 1738. It was proved 170 years later, in 1896.", "1738 = 1738; 170 years later = 1896; 1896 = 1896")]
    [InlineData("He came on 3 May 1860, by the edict of the 12th of October last.", "3 May 1860 = 1860-05-03; the 12th of October last = 1859-10-12")]
    [InlineData("He came in May 1942 and fell in the same season.", "May 1942 = 1942-05; the same season = 1942")]
    [InlineData("He came in May 1942. He fell during the year.", "May 1942 = 1942-05; the year = 1942")]
    public void Works_out_what_leans_on_another_date(string text, string expected) => Read(text).ShouldBe(expected);

    [Theory]
    [InlineData("He led 1500 men, more than 2000 horses and 1,500 ships.")]
    [InlineData("It costs $1940, see page 1066 and No. 1812, at 1200 metres.")]
    [InlineData("He ruled for three years and stayed 100 days.")] // durations
    [InlineData("Formerly it was the case; now it is not; in the past it was.")]
    [InlineData("They march on, and may stay; the Long March was long.")]
    [InlineData("In 1 of 3 cases the 38th parallel moved.")]
    [InlineData("It was built in his reign, two years ago, at night and again every year.")]
    [InlineData("Three years after the war he left.")] // nobody says when the war ended
    [InlineData("He left two months later.")] // later than what
    [InlineData("On 20 March he left.")] // of no known year
    [InlineData("The 30 February 1900 did not happen, nor did 31 June 1900.")]
    public void Finds_no_date_where_there_is_none(string text) => Read(text).ShouldBe("");

    [Theory]
    [InlineData("The kingdom fell in 1861. Its feast is celebrated every year on 6 July.", "1861 = 1861")] // what is usual
    [InlineData("The kingdom fell in 1861. On 6 July the island celebrates its day.", "1861 = 1861")]
    [InlineData("He came in 1934. The play was Night of January 16th.", "1934 = 1934")] // a title
    [InlineData("It rose in 2001. After the September 11 attacks it fell.", "2001 = 2001")] // an event's name
    public void Gives_no_year_to_days_that_belong_to_none(string text, string expected) => Read(text).ShouldBe(expected);

    [Fact]
    public void Takes_no_small_number_for_a_year_in_such_a_text() =>
        Read("In 499 BC they rose. They were reduced to 61 in total (182), and 35 to 40 percent fell, from 10 to the 18.")
            .ShouldBe("499 BC = -0498");

    [Fact]
    public void Goes_back_to_the_story_behind_a_paragraph_about_another_time() =>
        Read("It flew on 3 May 1968.\n\nA film of 2001 shows it. (It flew again on 1 June 1999.)\n\nOn 7 May it landed.")
            .ShouldBe("3 May 1968 = 1968-05-03; 2001 = 2001; 1 June 1999 = 1999-06-01; 7 May = 1968-05-07");

    [Fact]
    public void Goes_on_with_the_story_behind_a_stray_year() =>
        Read("In April 1861 it began. A veteran wrote of it in 1934. On 3 May he marched. In June 1861 it ended.")
            .ShouldBe("April 1861 = 1861-04; 1934 = 1934; 3 May = 1861-05-03; June 1861 = 1861-06");

    [Fact]
    public void Keeps_the_year_of_a_run_of_dates_around_one_later_date() =>
        Read("In May 1944 they came. On 20 October they won, which lasted until the fall of Rome in February 1945.\n\n" +
            "By the start of July they were back. In September 1944 they left.")
            .ShouldContain("the start of July = 1944-07");

    [Fact]
    public void Dates_headings_where_they_stand()
    {
        var article = ArticleParser.Parse("It began.\n\n== Years of 2013 ==\n\nHe played.", "");
        var mention = DateReader.ReadHeadings(article).ShouldHaveSingleItem();
        mention.Span.In(article.Text).ShouldBe("2013");
    }

    [Fact]
    public void Begins_a_section_with_the_year_of_its_heading() =>
        Read("It began in 1861.\n\n== Campaigns of 1863 ==\n\nOn 3 May they marched.")
            .ShouldBe("1861 = 1861; 3 May = 1863-05-03");

    [Fact]
    public void Reads_small_years_in_a_text_about_years_before_christ() =>
        Read("In 499 BC they rose. In 494, they fell.").ShouldBe("499 BC = -0498; 494 = -0493");

    [Fact]
    public void A_range_keeps_the_words_of_its_ends()
    {
        var article = ArticleParser.Parse("It lasted from 3 to 7 May 1942.", "");
        var mention = DateReader.Read(article).ShouldHaveSingleItem();
        mention.Ends.Select(end => (end.Span.In(article.Text), end.Date.ToString()))
            .ShouldBe([("3", "1942-05-03"), ("7 May 1942", "1942-05-07")]);
    }

    private static string Read(string text)
    {
        var article = ArticleParser.Parse(text, "");
        return string.Join("; ", DateReader.Read(article).Select(mention => $"{mention.Span.In(article.Text)} = {mention.Date}"));
    }
}
