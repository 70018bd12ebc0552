namespace Bot.Answers.Tests.Ask.Deciding;

public sealed class PlaceOfThingTests(PlaceLibrary places) : IClassFixture<PlaceLibrary>
{
    [Theory]
    [InlineData("where is norlund", "Sornia")]
    [InlineData("Where is Norlund located?", "Sornia")]
    [InlineData("where is the isle of orme", "in the northern Pale Sea")]
    public void A_place_is_where_the_sentence_that_defines_it_puts_it(string question, string place)
    {
        var found = places.Found(question);
        found.Short.ShouldBe(place);
        found.Marked.ShouldNotBeNull().In(found.Evidence[0].Sentence).ShouldBe(place);
    }
}

public sealed class PlaceLibrary() : LibraryOf(
    ("province.txt", "= Norlund =\n\nNorlund (old Sornish: Norrlund) is an eastern province of Sornia. Its fishermen sail as far as the Pale Sea."),
    ("island.txt", "= Isle of Orme =\n\nThe Isle of Orme is a small island of the Kingdom of Sornia in the northern Pale Sea, located about 30 km off the coast."));
