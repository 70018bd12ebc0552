using Bot.Articles.Dates;
using Bot.Articles.People;
using Bot.Articles.Structure;
using Bot.Knowledge.Extraction;
using Bot.Knowledge.Reading;

namespace Bot.Knowledge.Tests.Seed;

/// <summary>What a careful reader finds in the article "Comoros–North Korea relations", and nothing else.</summary>
public sealed class SeedTests
{
    private static readonly ArticleKnowledge Seed = KnowledgeExtractor.Extract(
        ArticleFile.Read(Path.Combine(AppContext.BaseDirectory, "seeds", "Comoros–North Korea relations.txt")).File!);

    /// <summary>From the first character to behind the last.</summary>
    private static readonly (int Start, int End)[] Sentences =
    [
        (35, 219), (220, 285), (286, 342), (356, 517), (518, 645), (646, 810), (811, 963), (964, 1052), (1053, 1206),
        (1208, 1418), (1419, 1696), (1698, 1847), (1848, 2178), (2179, 2297), (2298, 2432),
    ];

    private static readonly (string Words, int Start, string Edtf, DatePrecision Precision)[] Dates =
    [
        ("6 July 1975", 473, "1975-07-06", DatePrecision.Day),
        ("13 November later that year", 489, "1975-11-13", DatePrecision.Day),
        ("only months before", 626, "1975~", DatePrecision.Year),
        ("January 1976", 673, "1976-01", DatePrecision.Month),
        ("within a year", 1038, "1976~", DatePrecision.Year),
        ("18 January 1977", 1056, "1977-01-18", DatePrecision.Day),
        ("15 March 1978", 1422, "1978-03-15", DatePrecision.Day),
        ("Only two months after this event", 1698, "1978-05~", DatePrecision.Month),
        ("3 December 1983", 1900, "1983-12-03", DatePrecision.Day),
        ("9 October that year", 2045, "1983-10-09", DatePrecision.Day),
        ("1987", 2292, "1987", DatePrecision.Year),
        ("the 1990s", 2319, "199X", DatePrecision.Decade),
        ("1989", 2371, "1989", DatePrecision.Year),
    ];

    private static readonly (string Name, (MentionKind Kind, int Start, string Surface)[] Mentions)[] People =
    [
        ("Said Mohamed Jaffar",
        [
            (MentionKind.Name, 546, "Prince Said Mohamed Jaffar"),
            (MentionKind.Pronoun, 646, "He himself"),
        ]),
        ("Ahmed Abdallah",
        [
            (MentionKind.Name, 591, "President Ahmed Abdallah"),
            (MentionKind.Name, 1811, "the former President Ahmed Abdallah"),
            (MentionKind.Name, 1848, "Abdallah"),
            (MentionKind.Pronoun, 2200, "his"),
            (MentionKind.Name, 2220, "Abdallah"),
            (MentionKind.Name, 2346, "Abdallah"),
        ]),
        ("Ali Soilih",
        [
            (MentionKind.Name, 689, "Ali Soilih"),
            (MentionKind.Name, 811, "Soilih"),
            (MentionKind.Name, 1189, "President Soilih"),
            (MentionKind.Nominal, 1208, "The Maoist-inspired leader"),
            (MentionKind.Name, 1502, "President Soilih"),
            (MentionKind.Name, 1731, "Soilih"),
        ]),
        ("So Jinyong",
        [
            (MentionKind.Name, 1094, "So Jinyong"),
            (MentionKind.Pronoun, 1115, "his"),
        ]),
        ("Mohamed Hassan Ali",
        [
            (MentionKind.Name, 1134, "Vice President Mohamed Hassan Ali"),
        ]),
        ("Julius Nyerere",
        [
            (MentionKind.Name, 1346, "Julius Nyerere"),
        ]),
        ("Kim Il Sung",
        [
            (MentionKind.Name, 1487, "Kim Il Sung"),
        ]),
        ("Chun Doo-hwan",
        [
            (MentionKind.Name, 2140, "Chun Doo-hwan"),
        ]),
    ];

    private static readonly string[] NotPeople =
    [
        "Comoros", "the Comoros", "Comoros–North Korea", "Comoros–North Korea relations",
        "Democratic People's Republic of Korea", "DPRK", "North Korea", "South Korea", "Korea", "Moroni", "France", "Seoul",
        "Burma", "Rangoon", "Rangoon bombing", "Cold War", "Red Guard", "North Koreans", "North Korean", "South Korean",
        "Korean", "Tanzanian", "French", "African", "Islamic", "Maoist-inspired", "China–Comoros relations",
        "Foreign relations of the Comoros", "Foreign relations of North Korea", "China", "History", "See also", "President",
        "Vice President", "Prince", "Neither", "Formerly", "Diplomatic", "Among", "Relations",
    ];

    [Fact]
    public void Has_fifteen_sentences() => Seed.Passages
        .Where(passage => passage.Kind == ParagraphKind.Prose)
        .Select(passage => (passage.Span.Start, passage.Span.End))
        .ShouldBe(Sentences);

    [Fact]
    public void Dates_thirteen_events() => Seed.Events
        .Select(happening => (
            Words(happening.DateSpan.Start, happening.DateSpan.Length, happening.Source),
            happening.DateSpan.Start,
            happening.Date.ToString(),
            happening.Date.Precision))
        .ShouldBe(Dates);

    [Fact]
    public void Names_eight_people_and_every_mention_of_them() => Seed.People
        .Select(person => (person.Name, Mentions: string.Join("; ", person.Mentions.Select(mention => (mention.Kind, mention.Span.Start, mention.Surface)))))
        .ShouldBe(People.Select(person => (person.Name, Mentions: string.Join("; ", person.Mentions))), ignoreOrder: true);

    [Fact]
    public void Takes_nothing_else_for_a_person()
    {
        NotPeople.Length.ShouldBe(40);
        Seed.People
            .SelectMany(person => person.Mentions.Select(mention => mention.Surface).Concat(person.Aliases).Append(person.Name))
            .Intersect(NotPeople, StringComparer.OrdinalIgnoreCase)
            .ShouldBeEmpty();
    }

    [Fact]
    public void Every_role_quotes_the_article()
    {
        Seed.People.ShouldAllBe(person => person.Roles.Count > 0);
        Seed.People.SelectMany(person => person.Roles).ShouldAllBe(role => role.Source.Sentence.Contains(role.Text, StringComparison.Ordinal));
    }

    [Fact]
    public void An_event_names_those_who_take_part_in_its_clause()
    {
        InvolvedIn("18 January 1977").ShouldBe(["So Jinyong", "Mohamed Hassan Ali", "Ali Soilih"]);
        InvolvedIn("3 December 1983").ShouldBeEmpty("Abdallah's rule is in the clause before");
        InvolvedIn("9 October that year").ShouldBe(["Chun Doo-hwan"]);
        InvolvedIn("the 1990s").ShouldBeEmpty();
        InvolvedIn("1989").ShouldBe(["Ahmed Abdallah"]);
    }

    private static IReadOnlyList<string> InvolvedIn(string dateWords) =>
        Seed.Events.Single(happening => Words(happening.DateSpan.Start, happening.DateSpan.Length, happening.Source) == dateWords).People;

    private static string Words(int start, int length, Source source) => source.Sentence.Substring(start - source.Span.Start, length);
}
