using Bot.Articles.People;
using Bot.Articles.Structure;

namespace Bot.Articles.Tests.People;

public sealed class DoubtTests
{
    [Fact]
    public void A_surname_that_two_of_one_paragraph_bear_is_neither_s() =>
        Mentions("John Adams met Samuel Adams in Boston. Adams left in 1780.", "John Adams", "Samuel Adams").ShouldBe([1, 1]);

    [Fact]
    public void A_surname_that_two_bear_belongs_to_whom_the_paragraph_is_about() =>
        Mentions("John Adams was born in Quincy.\n\nSamuel Adams was a brewer. Adams wrote letters.", "John Adams", "Samuel Adams").ShouldBe([1, 2]);

    [Fact]
    public void A_title_tells_two_of_one_surname_apart() =>
        Mentions("President John Adams met Samuel Adams in Boston. President Adams left in 1780.", "John Adams", "Samuel Adams").ShouldBe([2, 1]);

    [Fact]
    public void A_given_name_that_two_bear_is_neither_s() =>
        Mentions("Anna Jones met Anna Baker in Leeds. Anna left.", "Anna Jones", "Anna Baker").ShouldBe([1, 1]);

    [Fact]
    public void A_brother_is_not_somebody_else_of_his_given_name() =>
        Mentions("Jared Jones played Peter Forester. Sam Baker and his brother Peter drive west. Peter drowned.", "Peter Forester", "Peter").ShouldBe([1, 2]);

    [Fact]
    public void A_sister_is_who_bears_the_family_s_name() =>
        Mentions("Maja Einstein was born in Munich. Albert Einstein lived with his sister Maja.", "Maja Einstein").ShouldBe([2]);

    [Theory]
    [InlineData("Wang Wei was a poet. Wei Wang is a physicist. Wang Wei died in 759.")] // each of the words may be the family's
    [InlineData("Lajos Nagy met Nagy Lajos in Budapest.")] // both in one breath
    public void Two_who_bear_each_other_s_names_turned_stay_apart(string text) => Read(text).Count.ShouldBe(2);

    [Fact]
    public void The_family_name_first_in_brackets_is_the_same_person() =>
        Read("Akira Kurosawa (Kurosawa Akira, 1910–1998) was a director.").ShouldHaveSingleItem();

    private static IEnumerable<int> Mentions(string text, params string[] names)
    {
        var people = Read(text);
        return names.Select(name => people.Single(person => person.Name == name).Mentions.Count);
    }

    private static IReadOnlyList<PersonInText> Read(string text) => PeopleReader.Read(ArticleParser.Parse(text, "Test"));
}
