using Bot.Articles.People;
using Bot.Articles.Structure;

namespace Bot.Articles.Tests.People;

public sealed class SeedPeopleTests
{
    private static readonly ParsedArticle Article = ReadSeed();
    private static readonly IReadOnlyList<PersonInText> People = PeopleReader.Read(Article);

    [Fact]
    public void Knows_the_eight_people_in_the_order_of_their_first_mention() =>
        People.Select(person => person.Name).ShouldBe(
        [
            "Said Mohamed Jaffar", "Ahmed Abdallah", "Ali Soilih", "So Jinyong", "Mohamed Hassan Ali", "Julius Nyerere", "Kim Il Sung",
            "Chun Doo-hwan",
        ]);

    [Theory]
    [InlineData("Said Mohamed Jaffar", "546 Name Prince Said Mohamed Jaffar", "646 Pronoun He himself")]
    [InlineData("Ahmed Abdallah", "591 Name President Ahmed Abdallah", "1811 Name the former President Ahmed Abdallah", "1848 Name Abdallah",
        "2200 Pronoun his", "2220 Name Abdallah", "2346 Name Abdallah")]
    [InlineData("Ali Soilih", "689 Name Ali Soilih", "811 Name Soilih", "1189 Name President Soilih", "1208 Nominal The Maoist-inspired leader",
        "1502 Name President Soilih", "1731 Name Soilih")]
    [InlineData("So Jinyong", "1094 Name So Jinyong", "1115 Pronoun his")]
    [InlineData("Mohamed Hassan Ali", "1134 Name Vice President Mohamed Hassan Ali")]
    [InlineData("Julius Nyerere", "1346 Name Julius Nyerere")]
    [InlineData("Kim Il Sung", "1487 Name Kim Il Sung")]
    [InlineData("Chun Doo-hwan", "2140 Name Chun Doo-hwan")]
    public void Finds_every_mention_and_no_other(string name, params string[] mentions) =>
        Person(name).Mentions.Select(mention => $"{mention.Span.Start} {mention.Kind} {mention.Span.In(Article.Text)}").ShouldBe(mentions);

    [Theory]
    [InlineData("Said Mohamed Jaffar", "Prince")]
    [InlineData("Ahmed Abdallah", "President", "former President")]
    [InlineData("Ali Soilih", "President")]
    [InlineData("So Jinyong")]
    [InlineData("Mohamed Hassan Ali", "Vice President")]
    [InlineData("Chun Doo-hwan")]
    public void Reads_titles_apart_from_the_name(string name, params string[] titles) => Person(name).Titles.ShouldBe(titles);

    [Theory]
    [InlineData("Said Mohamed Jaffar", "during the rule of Prince Said Mohamed Jaffar")]
    [InlineData("Said Mohamed Jaffar", "who had replaced President Ahmed Abdallah in a coup")]
    [InlineData("Ahmed Abdallah", "President Ahmed Abdallah")]
    [InlineData("Ahmed Abdallah", "the end of Abdallah's government in 1989")]
    [InlineData("Ali Soilih", "Ali Soilih, a revolutionary Islamic socialist and anti-colonialist")]
    [InlineData("Ali Soilih", "President Soilih")]
    [InlineData("Ali Soilih", "The Maoist-inspired leader")]
    [InlineData("So Jinyong", "the first ambassador So Jinyong")]
    [InlineData("Mohamed Hassan Ali", "Vice President Mohamed Hassan Ali")]
    [InlineData("Julius Nyerere", "the left-wing Tanzanian regime of Julius Nyerere")]
    [InlineData("Kim Il Sung", "a gift from Kim Il Sung to President Soilih")]
    [InlineData("Chun Doo-hwan", "the South Korean military ruler Chun Doo-hwan")]
    public void Quotes_who_they_are(string name, string words) =>
        Person(name).Roles.Select(role => role.In(Article.Text)).ShouldContain(role => role.Contains(words, StringComparison.Ordinal));

    [Fact]
    public void Keeps_every_role_within_one_sentence()
    {
        foreach (var role in People.SelectMany(person => person.Roles))
        {
            Article.Sentences.Count(sentence => sentence.Span.Contains(role)).ShouldBe(1, role.In(Article.Text));
        }
    }

    private static PersonInText Person(string name) => People.Single(person => string.Equals(person.Name, name, StringComparison.Ordinal));

    private static ParsedArticle ReadSeed()
    {
        const string Title = "Comoros–North Korea relations";
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "Bot.sln")))
        {
            folder = folder.Parent.ShouldNotBeNull();
        }

        return ArticleParser.Parse(File.ReadAllText(Path.Combine(folder.FullName, "seeds", Title + ".txt")), Title);
    }
}
