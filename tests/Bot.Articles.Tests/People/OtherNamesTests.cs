using Bot.Articles.People;
using Bot.Articles.Structure;

namespace Bot.Articles.Tests.People;

public sealed class OtherNamesTests
{
    [Theory]
    [InlineData("Marie Curie (born Maria Skłodowska) was a physicist. Skłodowska moved to Paris in 1891.", "Marie Curie", "Skłodowska")]
    [InlineData("Hillary Clinton (née Rodham) is a politician. Rodham was born in Chicago.", "Hillary Clinton", "Rodham")]
    [InlineData("Margaret Thatcher (née Roberts; 13 October 1925) was a politician. Margaret Roberts studied at Oxford.", "Margaret Thatcher", "Margaret Roberts")]
    [InlineData("Reginald Kenneth Dwight, later known as Elton John, was born in Pinner.", "Reginald Kenneth Dwight", "Elton John")]
    [InlineData("Edson Arantes do Nascimento, known as Pelé, played in Brazil. Pelé scored.", "Edson Arantes do Nascimento", "Pelé")]
    [InlineData("Samuel Langhorne Clemens, known by his pen name Mark Twain, was a writer. Twain left.", "Samuel Langhorne Clemens", "Twain")]
    [InlineData("Norma Jeane Mortenson, better known by her stage name Marilyn Monroe, was an actress. Monroe died.", "Norma Jeane Mortenson", "Monroe")]
    [InlineData("Eric Arthur Blair, who wrote under the pseudonym George Orwell, was born in India.", "Eric Arthur Blair", "George Orwell")]
    [InlineData("Cassius Clay, who later changed his name to Muhammad Ali, won in Rome. Ali retired in 1981.", "Cassius Clay", "Ali")]
    [InlineData("Jane Wilson (later Jane Brown) was a painter. Brown lived in Leeds.", "Jane Wilson", "Brown")]
    [InlineData("Nagy Imre was born in Kaposvár. Imre Nagy was executed in 1958.", "Nagy Imre", "Imre Nagy")] // the family name first
    [InlineData("Akira Kurosawa directed films. Kurosawa Akira was born in Tokyo.", "Akira Kurosawa", "Kurosawa Akira")]
    [InlineData("John Ronald Reuel Tolkien was an author. J.R.R. Tolkien taught at Oxford.", "John Ronald Reuel Tolkien", "J.R.R. Tolkien")]
    [InlineData("Kim Dae-jung was president of South Korea. President Kim met a delegation.", "Kim Dae-jung", "Kim")]
    [InlineData("Mao Zedong led the party. Chairman Mao died in 1976.", "Mao Zedong", "Mao")]
    public void Another_name_of_a_person_is_theirs(string text, string name, string other)
    {
        var person = Read(text).ShouldHaveSingleItem();

        person.Name.ShouldBe(name);
        person.Aliases.ShouldContain(other);
    }

    [Fact]
    public void The_person_of_the_title_keeps_that_name()
    {
        var article = ArticleParser.Parse("= Mark Twain =\n\nSamuel Langhorne Clemens, known by his pen name Mark Twain, was a writer.", "f");

        PeopleReader.Read(article).ShouldHaveSingleItem().Name.ShouldBe("Mark Twain");
    }

    [Theory]
    [InlineData("Sean Connery, best known as James Bond, was an actor.", "a part in a film")]
    [InlineData("The secret was known to John Smith, also known to Peter Brown.", "known to, not as")]
    [InlineData("Mary Smith was born to Anna Jones in 1900.", "her mother")]
    [InlineData("John Smith took his name from Peter Brown.", "somebody whose name he shares")]
    [InlineData("John Smith used the name of Peter Brown.", "somebody else's name")]
    [InlineData("Elton John, born Reginald Dwight's cousin, left.", "his cousin")]
    [InlineData("John Smith, whose father was Peter Brown, left.", "his father")]
    [InlineData("Robert Paul met Paul Robert.", "both are given names")]
    [InlineData("John Adams met Samuel Adams in Boston.", "two of one surname")]
    [InlineData("Thomas Jones left. Her brother Paul Jones was a sailor.", "a brother")]
    public void Two_people_stay_apart(string text, string reason) => Read(text).Count.ShouldBe(2, reason);

    [Fact]
    public void Who_changes_names_for_ever_is_one_person()
    {
        var words = new[] { "Adams", "Baker", "Carter", "Dixon", "Evans", "Fisher", "Green", "Harris" };
        var names = words.SelectMany(_ => words, (given, family) => $"{(given[0] % 2 == 0 ? "John" : "Peter")} {given} {family}").ToList();
        var text = string.Join(' ', names.Zip(names.Skip(1), (old, name) => $"{name} (born {old}) was a painter."));

        var people = Read(text);

        people.Count.ShouldBe(1);
    }

    private static IReadOnlyList<PersonInText> Read(string text) => PeopleReader.Read(ArticleParser.Parse(text, "Test"));
}
