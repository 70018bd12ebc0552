using Bot.Answers.People;

namespace Bot.Answers.Tests.People;

public sealed class PersonLookupTests(SeedLibrary seed, WrittenLibrary written) : IClassFixture<SeedLibrary>, IClassFixture<WrittenLibrary>
{
    private readonly PersonLookup _seed = new(seed.Library, seed.Links);
    private readonly PersonLookup _written = new(written.Library, written.Links);

    [Theory]
    [InlineData("Said Mohamed Jaffar", "Said Mohamed Jaffar")]
    [InlineData("Jaffar", "Said Mohamed Jaffar")]
    [InlineData("Prince Said Mohamed Jaffar", "Said Mohamed Jaffar")]
    [InlineData("prince jaffar", "Said Mohamed Jaffar")]
    [InlineData("Ahmed Abdallah", "Ahmed Abdallah")]
    [InlineData("Abdallah", "Ahmed Abdallah")]
    [InlineData("President Abdallah", "Ahmed Abdallah")]
    [InlineData("Ali Soilih", "Ali Soilih")]
    [InlineData("Soilih", "Ali Soilih")]
    [InlineData("President Soilih", "Ali Soilih")]
    [InlineData("So Jinyong", "So Jinyong")]
    [InlineData("so jinyong", "So Jinyong")]
    [InlineData("Jinyong", "So Jinyong")]
    [InlineData("Mohamed Hassan Ali", "Mohamed Hassan Ali")]
    [InlineData("Hassan Ali", "Mohamed Hassan Ali")]
    [InlineData("vice president ali", "Mohamed Hassan Ali")]
    [InlineData("Julius Nyerere", "Julius Nyerere")]
    [InlineData("Nyerere", "Julius Nyerere")]
    [InlineData("Kim Il Sung", "Kim Il Sung")]
    [InlineData("kim il-sung", "Kim Il Sung")]
    [InlineData("Kim", "Kim Il Sung")]
    [InlineData("Chun Doo-hwan", "Chun Doo-hwan")]
    [InlineData("chun doo hwan", "Chun Doo-hwan")]
    [InlineData("Chun", "Chun Doo-hwan")]
    [InlineData("soilih ali", "Ali Soilih")]
    [InlineData("ALI SOILIH", "Ali Soilih")]
    [InlineData("Ali Soilíh", "Ali Soilih")]
    [InlineData("kimilsung", "Kim Il Sung")]
    [InlineData("J. Nyerere", "Julius Nyerere")]
    [InlineData("Jullius Nyerer", "Julius Nyerere")]
    [InlineData("Abdalah", "Ahmed Abdallah")]
    public void A_person_is_found_by_any_form_of_the_name(string typed, string name) =>
        _seed.Find(typed).ShouldBeOfType<PersonAnswer.Found>(typed).Person.Name.ShouldBe(name);

    [Theory]
    [InlineData("Ali", "Ali Soilih|Mohamed Hassan Ali")]
    [InlineData("Mohamed", "Said Mohamed Jaffar|Mohamed Hassan Ali")]
    [InlineData("president", "Ahmed Abdallah|Ali Soilih")]
    public void A_name_that_fits_several_offers_them(string typed, string names) =>
        _seed.Find(typed).ShouldBeOfType<PersonAnswer.Ambiguous>().Candidates.ShouldBe(names.Split('|'), ignoreOrder: true);

    [Theory]
    [InlineData("")]
    [InlineData("Napoleon")]
    [InlineData("Korea")]
    [InlineData("???")]
    public void A_stranger_is_not_found(string typed) => _seed.Find(typed).ShouldBeOfType<PersonAnswer.NotFound>().Query.ShouldBe(typed);

    [Fact]
    public void The_card_tells_roles_events_and_company_with_their_sentences()
    {
        var card = _seed.Find("Soilih").ShouldBeOfType<PersonAnswer.Found>().Person;
        card.Roles.ShouldContain(role => role.Text.Contains("revolutionary Islamic socialist", StringComparison.Ordinal));
        card.Roles.ShouldAllBe(role => role.Evidence.Sentence.Contains(role.Text));
        card.Events.Select(dated => dated.Date.ToString()).ShouldContain("1978-05~");
        card.Related.ShouldContain("Mohamed Hassan Ali");
        card.Mentions.ShouldContain(mention => mention.Surface == "The Maoist-inspired leader");
    }

    [Fact]
    public void Names_are_completed_from_any_of_their_words_best_first()
    {
        _seed.Suggest("ali", 25)[0].ShouldBe("Ali Soilih");
        _seed.Suggest("jaf", 25).ShouldBe(["Said Mohamed Jaffar"]);
        _seed.Suggest("", 3).Count.ShouldBe(3);
        _seed.Suggest("zzz", 25).ShouldBeEmpty();
    }

    [Fact]
    public void What_several_articles_tell_is_told_together()
    {
        _written.Find("Hale").ShouldBeOfType<PersonAnswer.Ambiguous>().Candidates.ShouldBe(["John Hale", "Thomas Hale"], ignoreOrder: true);
        _written.Find("Marlow").ShouldBeOfType<PersonAnswer.Found>().Person.Mentions.Select(mention => mention.Article).Distinct().ShouldBe(["Tarrow Lighthouse"]);
    }
}
