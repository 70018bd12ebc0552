using Bot.Guilds.Ledger;
using NodaTime;

namespace Bot.Guilds.Tests.Ledger;

public sealed class PostNonceTests
{
    /// <summary>36^12 is 4,738,381,338,321,616,896, so the largest id has 13 digits to that base.</summary>
    [Theory]
    [InlineData(0, "0-20261124")]
    [InlineData(35, "z-20261124")]
    [InlineData(36, "10-20261124")]
    [InlineData(4_738_381_338_321_616_896, "1000000000000-20261124")]
    public void Says_the_server_and_the_date(ulong guild, string expected) => PostNonce.Of(guild, Given.Date).ShouldBe(expected);

    [Fact]
    public void Is_never_longer_than_Discord_takes() =>
        PostNonce.Of(ulong.MaxValue, new LocalDate(9999, 12, 31)).Length.ShouldBeLessThanOrEqualTo(25);
}
