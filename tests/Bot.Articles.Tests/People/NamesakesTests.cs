using Bot.Articles.People;
using Bot.Articles.Structure;

namespace Bot.Articles.Tests.People;

public sealed class NamesakesTests
{
    [Theory]
    [InlineData("The couple lived in Lincoln, Nebraska.")]
    [InlineData("He taught at Lincoln University and at Johns Hopkins University.")]
    [InlineData("USS Abraham Lincoln was launched in 1988.")]
    [InlineData("The RMS Queen Mary and the SS Robert E. Lee met at sea.")]
    [InlineData("The battleship Jean Bart and the frigate Amazon were damaged.")]
    [InlineData("The cruiser Admiral Graf Spee was scuttled.")]
    [InlineData("At the Battle of Bosworth the king fell.")]
    [InlineData("The Fields Medal and the Pulitzer Prize were awarded, and the Turing Award was not.")]
    [InlineData("The Jackson Five played at Madison Square Garden and on Franklin Street.")]
    [InlineData("Mount Everest is higher than Mount McKinley.")]
    [InlineData("The John F. Kennedy International Airport opened in 1948.")]
    [InlineData("The Treaty of Versailles and the Monroe Doctrine were discussed before the Marshall Plan.")]
    [InlineData("Parkinson's disease and Alzheimer's disease are common; Hodgkin lymphoma is rare.")]
    [InlineData("St. Mary's Church in Cambridge was rebuilt.")]
    [InlineData("Kennedy County lies in Texas.")]
    [InlineData("The Abraham Lincoln sailed to Japan.")]
    [InlineData("In 1990 the Abraham Lincoln was sent to the Gulf.")]
    [InlineData("She worked at Morgan Stanley from 1990. Morgan Stanley announced losses. In 1995 she left Morgan Stanley.")]
    [InlineData("The chairman of J.P. Morgan Chase resigned. J.P. Morgan Chase bought a bank.")]
    [InlineData("The bank Morgan Stanley was founded in 1935.")]
    public void What_is_named_after_a_person_is_none(string text) => Read(text).ShouldBeEmpty();

    [Fact]
    public void A_club_that_somebody_played_for_is_nobody() =>
        Read("Pelé played for Santos. In 1962 Santos won the cup.").ShouldHaveSingleItem().Name.ShouldBe("Pelé");

    [Fact]
    public void The_founder_of_a_bank_is_a_person() =>
        Read("John Pierpont Morgan founded a bank. Morgan died in 1913.").ShouldHaveSingleItem().Mentions.Count.ShouldBe(2);

    [Theory]
    [InlineData("They shouted at John Smith.")]
    [InlineData("The film was shot at John Smith's house.")]
    [InlineData("He was a friend of John Smith.")]
    public void A_person_whom_a_preposition_precedes_is_one(string text) => Read(text).ShouldHaveSingleItem().Name.ShouldBe("John Smith");

    [Fact]
    public void The_person_beside_a_namesake_is_found()
    {
        const string Text = "Abraham Lincoln was elected in 1860. The USS Abraham Lincoln sailed to Lincoln, Nebraska. Lincoln's wife left.";

        Read(Text).ShouldHaveSingleItem().Mentions.Select(mention => mention.Span.In(Text)).ShouldBe(["Abraham Lincoln", "Lincoln"]);
    }

    [Theory]
    [InlineData("Thomas Jones lived in Cardiff with his wife Anna. Anna died in 1901.", "Thomas Jones", "Anna")]
    [InlineData("Thomas Jones and his wife, Mary, moved to Leeds. Their son, Peter Jones, was born in 1890.", "Thomas Jones", "Mary", "Peter Jones")]
    [InlineData("George Harris married Helen Carter. Their daughter Susan was born in 1922.", "George Harris", "Helen Carter", "Susan")]
    public void Members_of_a_family_are_people_of_their_own(string text, params string[] names) =>
        Read(text).Select(person => person.Name).ShouldBe(names);

    [Theory]
    [InlineData("Emma Goldman met Alexander Berkman in 1889. She was born in Kovno. He was born in Vilna.", "two people")]
    [InlineData("The company hired John Smith. He resigned in 1990.", "not the subject")]
    [InlineData("It was John who left. It rained.", "no pronoun of a person")]
    public void A_pronoun_that_may_be_another_s_is_nobody(string text, string reason) =>
        Read(text).SelectMany(person => person.Mentions).ShouldAllBe(mention => mention.Kind == MentionKind.Name, reason);

    private static IReadOnlyList<PersonInText> Read(string text) => PeopleReader.Read(ArticleParser.Parse(text, "Test"));
}
