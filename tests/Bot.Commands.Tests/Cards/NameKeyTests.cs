using Bot.Commands.Cards;
using Bot.Commands.Tests.Chat;
using FsCheck.Xunit;

namespace Bot.Commands.Tests.Cards;

public sealed class NameKeyTests
{
    [Property(Arbitrary = [typeof(AnyText)])]
    public void Finds_any_name_again(string name)
    {
        var key = NameKey.Of(name, 20);

        key.Length.ShouldBeLessThanOrEqualTo(20);
        key.ShouldNotContain('|');
        NameKey.Find(key, ["another", name]).ShouldBe(name);
    }

    [Theory]
    [InlineData("Ali Soilih", "Ali Soilih")]
    [InlineData("A name of more than twenty", "#4cbc5812ffcd3a99")]
    public void Stays_the_same_in_every_version(string name, string key) => NameKey.Of(name, 20).ShouldBe(key);

    [Fact]
    public void A_hash_that_no_name_has_finds_nobody() => NameKey.Find("#0000000000000000", ["Ali Soilih"]).ShouldBeNull();
}
