using Bot.Answers.Ask.Lists;

namespace Bot.Answers.Tests.Ask.Lists;

public sealed class EnumerationTests
{
    [Theory]
    [InlineData("Its keen hearing warns it of predators: lions, leopards, hunting dogs, hyenas, and pythons.", "lions|leopards|hunting dogs|hyenas|pythons")]
    [InlineData("The closest living relatives of the aardvark are the elephant shrews, tenrecs and golden moles.", "the elephant shrews|tenrecs|golden moles")]
    [InlineData("The official languages are Dutch and – since 2003 – Papiamento.", "Dutch|Papiamento")]
    [InlineData("Training includes the short staff (jō), wooden sword (bokken), and knife (tantō).", "the short staff (jō)|wooden sword (bokken)|knife (tantō)")]
    [InlineData("Paris hosted many writers: among them Ezra Pound, W. B. Yeats, Ernest Hemingway; and artist Pablo Picasso.", "Ezra Pound|W. B. Yeats|Ernest Hemingway")]
    [InlineData("MGM released the film, featuring Gene Kelly and Leslie Caron.", "Gene Kelly|Leslie Caron")]
    [InlineData("There were colours like red or green in it.", "red|green")]
    public void Items_are_cut_as_they_stand(string sentence, string items) =>
        Enumeration.In(sentence).ShouldHaveSingleItem().Items.Select(item => item.In(sentence)).ShouldBe(items.Split('|'));

    [Theory]
    [InlineData("Soilih was ousted and killed in a coup by French mercenaries.")]
    [InlineData("She came, and he went.")]
    [InlineData("Relations resumed in the 1990s, with the end of Abdallah's government in 1989.")]
    [InlineData("")]
    [InlineData(", and , or and")]
    public void A_sentence_that_tells_no_things_one_after_the_other_has_none(string sentence) => Enumeration.In(sentence).ShouldBeEmpty();

    [Fact]
    public void A_name_goes_with_no_common_noun() =>
        Enumeration.In("Presents came from Kim Il Sung and other friends.").ShouldBeEmpty();
}
