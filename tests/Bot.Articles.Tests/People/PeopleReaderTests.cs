using Bot.Articles.People;
using Bot.Articles.Structure;

namespace Bot.Articles.Tests.People;

public sealed class PeopleReaderTests
{
    [Theory]
    [InlineData("J. R. R. Tolkien wrote The Hobbit at Oxford.", "J. R. R. Tolkien")]
    [InlineData("The painting was bought by Vincent van Gogh's brother.", "Vincent van Gogh")] // the possessive stays outside
    [InlineData("The poems of Sinéad O'Connor and Søren Kierkegaard were read.", "Sinéad O'Connor", "Søren Kierkegaard")]
    [InlineData("He was succeeded by Muhammad bin Salman in 2017.", "Muhammad bin Salman")]
    [InlineData("In 1979 Chun Doo-hwan took power in Seoul.", "Chun Doo-hwan")]
    [InlineData("The philosopher Jean-Paul Sartre refused the Nobel Prize.", "Jean-Paul Sartre")] // a prize named after a person is none
    [InlineData("The film was directed by Alfred Hitchcock and starred James Stewart.", "Alfred Hitchcock", "James Stewart")]
    [InlineData("Martin Luther King Jr. was born in Atlanta, Georgia.", "Martin Luther King Jr.")]
    public void Finds_names_as_they_are_written(string text, params string[] names) => Names(text).ShouldBe(names);

    [Theory]
    [InlineData("The Battle of Stalingrad began in August 1942.")]
    [InlineData("The United Nations General Assembly met in New York City on Monday.")]
    [InlineData("Formerly the capital of Prussia, Berlin lies on the Spree.")]
    [InlineData("Diplomatic relations between China and the Soviet Union improved.")]
    [InlineData("Among these were the French and the Germans.")]
    [InlineData("HMS Queen Elizabeth sailed from Portsmouth.")] // a ship
    [InlineData("The Nobel Prize in Physics is awarded in Stockholm.")]
    [InlineData("Neither English nor Spanish is spoken in March.")]
    [InlineData("The President and the Prime Minister met the Emperor.")] // titles alone name nobody
    public void Finds_nobody_where_nobody_is_named(string text) => Names(text).ShouldBeEmpty();

    [Theory]
    [InlineData("The bill was signed by President Abraham Lincoln in 1862.", "President Abraham Lincoln", "Abraham Lincoln", "President")]
    [InlineData("They met the late Queen Victoria in London.", "the late Queen Victoria", "Victoria", "late Queen")]
    [InlineData("In 1940 Prime Minister Winston Churchill spoke.", "Prime Minister Winston Churchill", "Winston Churchill", "Prime Minister")]
    [InlineData("A letter to Lieutenant General James Gavin was lost.", "Lieutenant General James Gavin", "James Gavin", "Lieutenant General")]
    [InlineData("The court was led by Earl Warren from 1953.", "Earl Warren", "Earl Warren", null)] // here a given name
    public void Titles_with_a_capital_belong_to_the_mention(string text, string span, string name, string? title)
    {
        var person = Read(text).ShouldHaveSingleItem();
        var mention = person.Mentions.ShouldHaveSingleItem();
        mention.Span.In(text).ShouldBe(span);
        mention.NameSpan.In(text).ShouldBe(name);
        person.Name.ShouldBe(name);
        person.Titles.ShouldBe(title is null ? [] : [title]);
    }

    [Fact]
    public void Surname_and_title_mean_the_person_named_in_full()
    {
        var person = Read("Abraham Lincoln was born in Kentucky. President Lincoln was shot in 1865. Lincoln's widow left.").ShouldHaveSingleItem();
        person.Name.ShouldBe("Abraham Lincoln");
        person.Aliases.ShouldBe(["Lincoln"]);
        person.Mentions.Count.ShouldBe(3);
    }

    [Fact]
    public void The_fullest_form_is_the_name_wherever_it_stands()
    {
        var person = Read("John Kennedy won the election. John Fitzgerald Kennedy was born in Brookline. Kennedy was shot.").ShouldHaveSingleItem();
        person.Name.ShouldBe("John Fitzgerald Kennedy");
        person.Aliases.ShouldBe(["John Kennedy", "Kennedy"]);
    }

    [Fact]
    public void Two_people_of_one_surname_stay_apart()
    {
        var people = Read("Jacob Bernoulli taught mathematics. His brother Johann Bernoulli taught Leonhard Euler.");
        people.Select(person => person.Name).ShouldBe(["Jacob Bernoulli", "Johann Bernoulli", "Leonhard Euler"]);
    }

    [Theory]
    [InlineData("James Lovell flew Apollo 8. Jim Lovell was born in Cleveland.", "James Lovell")] // a short form
    [InlineData("Kim Il-sung ruled the North. In 1991 Kim Il Sung met a delegation.", "Kim Il-sung")] // with and without hyphen
    [InlineData("Mohamed Hassan Ali was vice president. In 1978 Hassan Ali left the country.", "Mohamed Hassan Ali")]
    [InlineData("Satyendra Nath Bose wrote to Berlin. The paper of S. N. Bose was translated.", "Satyendra Nath Bose")]
    public void Two_forms_of_a_name_are_one_person(string text, string name) => Read(text).ShouldHaveSingleItem().Name.ShouldBe(name);

    [Fact]
    public void A_son_who_bears_the_name_is_somebody_else() =>
        Read("Albert Einstein married Mileva Maric. In 1904 Hans Albert Einstein was born.").Select(person => person.Name)
            .ShouldBe(["Albert Einstein", "Mileva Maric", "Hans Albert Einstein"]);

    [Fact]
    public void A_single_name_in_a_list_of_people_is_one_of_them() =>
        Names("Stories were written by Mark Twain, Christopher Moore, Morris and Goscinny, Selma Lagerlöf, and Neil Gaiman.")
            .ShouldBe(["Mark Twain", "Christopher Moore", "Morris", "Goscinny", "Selma Lagerlöf", "Neil Gaiman"]);

    [Theory]
    [InlineData("Among the directors were Michelangelo Antonioni (The Night), Orson Welles (The Trial), and Rainer Werner Fassbinder (Querelle).", "Orson Welles")]
    [InlineData("The film starred Elisha Cuthbert, Chad Michael Murray, and Paris Hilton in Queensland.", "Paris Hilton")]
    [InlineData("Sam Winchester and his brother Dean drive through the country.", "Dean")]
    [InlineData("She guest starred as Ruby on the fourth season of the show.", "Ruby")]
    [InlineData("The book by Peter Cruse and Croft (2004), for instance, begins with it.", "Croft")]
    public void Finds_people_whom_their_place_in_a_list_or_a_cast_tells(string text, string name) => Names(text).ShouldContain(name);

    [Fact]
    public void A_part_in_a_film_is_not_the_actor_of_that_name()
    {
        var people = Read("Tom Welling was born in New York. The film starred Jared Padalecki as Tom.");
        people.Single(person => person.Name == "Tom Welling").Mentions.Count.ShouldBe(1);
    }

    [Fact]
    public void One_of_a_family_is_not_the_person_of_that_name()
    {
        var people = Read("Jeanne Moreau was born in Paris. Every stone was for a Moreau.");
        people.ShouldHaveSingleItem().Mentions.Count.ShouldBe(1);
    }

    [Fact]
    public void A_surname_in_doubt_is_the_person_of_the_title()
    {
        const string Text = "= Yuen Ren Chao =\n\nBorn in Tianjin, Chao studied at Cornell. His daughter Rulan Chao Pian was born in 1922. Chao died in 1982.";
        var people = PeopleReader.Read(ArticleParser.Parse(Text, "Test"));
        people.Select(person => person.Name).ShouldBe(["Yuen Ren Chao", "Rulan Chao Pian"]);
        people[0].Mentions.Count(mention => mention.Kind == MentionKind.Name).ShouldBe(2);
    }

    [Fact]
    public void A_pronoun_that_goes_on_with_the_subject_is_theirs()
    {
        const string Text = "Leonhard Euler was born in Basel. He studied under Johann Bernoulli. He left in 1727.";
        Read(Text)[0].Mentions.Select(mention => mention.Span.In(Text)).ShouldBe(["Leonhard Euler", "He"]); // the second may be Bernoulli
    }

    [Fact]
    public void Two_presidents_Bush_stay_apart() =>
        Read("George H. W. Bush was president. In 2001 George W. Bush became president.").Count.ShouldBe(2);

    [Theory]
    [InlineData("Marie Curie was a Polish physicist and chemist who worked in Paris.", "Marie Curie was a Polish physicist and chemist")]
    [InlineData("Marie Curie (born 7 November 1867) was a Polish physicist.", "was a Polish physicist")] // no dates in what somebody is
    [InlineData("In 1966 guitarist Jimmy Page joined the band.", "guitarist Jimmy Page")]
    [InlineData("It was built under the reign of King Henry VIII.", "under the reign of King Henry VIII")]
    [InlineData("They met Mikhail Gorbachev, the last leader of the Soviet Union, in 1985.", "Mikhail Gorbachev, the last leader of the Soviet Union")]
    public void Quotes_the_words_that_say_who_somebody_is(string text, string role) =>
        Read(text)[0].Roles.Select(span => span.In(text)).Contains(role, StringComparer.Ordinal).ShouldBeTrue(Described(text));

    [Theory]
    [InlineData("Albert Einstein met Niels Bohr. He disagreed.", "either of them")]
    [InlineData("The committee praised its chairman. He himself was absent.", "nobody is named")]
    [InlineData("Albert Einstein and Niels Bohr met. He himself was content.", "either of them")]
    [InlineData("Before Marie Curie could publish her work, it was known.", "a clause of its own, but behind a preposition")]
    public void A_pronoun_in_doubt_is_no_mention(string text, string doubt) =>
        Read(text).SelectMany(person => person.Mentions).ShouldAllBe(mention => mention.Kind == MentionKind.Name, doubt);

    private static IReadOnlyList<PersonInText> Read(string text) => PeopleReader.Read(ArticleParser.Parse(text, "Test"));

    private static string Described(string text) => string.Join(" | ", Read(text).SelectMany(person => person.Roles).Select(role => role.In(text)));

    private static IEnumerable<string> Names(string text) =>
        Read(text).SelectMany(person => person.Mentions).Where(mention => mention.Kind == MentionKind.Name)
            .OrderBy(mention => mention.Span.Start).Select(mention => mention.NameSpan.In(text));
}
