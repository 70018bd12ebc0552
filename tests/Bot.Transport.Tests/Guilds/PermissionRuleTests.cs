using System.Globalization;
using Bot.Commands.Chat;
using Bot.Transport.Guilds;
using Bot.Transport.Wire;

namespace Bot.Transport.Tests.Guilds;

public sealed class PermissionRuleTests
{
    private const ChatPermissions See = ChatPermissions.ViewChannel;
    private const ChatPermissions Send = ChatPermissions.SendMessages;

    private static readonly GuildId Guild = new(1);
    private static readonly Snowflake Everyone = new(1);
    private static readonly Snowflake Helpers = new(2);
    private static readonly Snowflake Chiefs = new(3);
    private static readonly Snowflake Bot = new(9);

    [Fact]
    public void Without_overwrites_the_roles_of_the_member_decide()
    {
        In([Role(Everyone, See), Role(Helpers, Send), Role(Chiefs, ChatPermissions.ManageServer)], []).ShouldBe(See | Send);
    }

    [Fact]
    public void An_administrator_may_everything_whatever_the_channel_says() =>
        In([Role(Helpers, ChatPermissions.Administrator)], [Deny(Everyone, See), Deny(Bot, See)]).ShouldBe((ChatPermissions)ulong.MaxValue);

    [Fact]
    public void Who_may_not_see_a_channel_may_nothing_there() =>
        In([Role(Everyone, See | Send)], [Deny(Everyone, See)]).ShouldBe(ChatPermissions.None);

    [Fact]
    public void A_role_overrides_everyone_and_a_member_overrides_roles()
    {
        In([Role(Everyone, See)], [Deny(Everyone, See), Allow(Helpers, See)]).ShouldBe(See);
        In([Role(Everyone, See | Send)], [Allow(Helpers, Send), Deny(Bot, Send)]).ShouldBe(See);
    }

    [Fact]
    public void Of_several_roles_one_that_allows_is_enough() =>
        In([Role(Everyone, See)], [Deny(Chiefs, Send), Allow(Helpers, Send)], Helpers, Chiefs).ShouldBe(See | Send);

    [Fact]
    public void What_is_no_number_or_missing_gives_nothing_and_takes_nothing() =>
        In([new RoleBody(Everyone, "1024"), new RoleBody(Helpers, null)], [null, new PermissionOverwrite(Bot, "much", "-1")]).ShouldBe(See);

    private static ChatPermissions In(IReadOnlyList<RoleBody> roles, IReadOnlyList<PermissionOverwrite?> overwrites, params Snowflake[] of) =>
        PermissionRules.In(Guild, roles, (Bot, of.Length == 0 ? [Helpers] : of), overwrites);

    private static RoleBody Role(Snowflake id, ChatPermissions permissions) => new(id, Text(permissions));

    private static PermissionOverwrite Allow(Snowflake id, ChatPermissions permissions) => new(id, Text(permissions), "0");

    private static PermissionOverwrite Deny(Snowflake id, ChatPermissions permissions) => new(id, "0", Text(permissions));

    private static string Text(ChatPermissions permissions) => ((ulong)permissions).ToString(CultureInfo.InvariantCulture);
}
