using System.Globalization;
using Bot.Commands.Chat;
using Bot.Transport.Wire;

namespace Bot.Transport.Guilds;

/// <summary>What a member may do in a channel, by the algorithm of Discord's documentation (Permissions, "Permission Overwrites").</summary>
internal static class PermissionRules
{
    /// <param name="guild">Whose id is also that of the role @everyone.</param>
    /// <param name="roles">All of the server.</param>
    /// <param name="member">Its id, and the roles that it has beside @everyone.</param>
    /// <param name="overwrites">Of the channel; for a thread, of the channel that it hangs on.</param>
    /// <returns>All for an administrator; none for who may not see the channel.</returns>
    public static ChatPermissions In(
        GuildId guild,
        IReadOnlyList<RoleBody> roles,
        (Snowflake Id, IReadOnlyList<Snowflake> Roles) member,
        IReadOnlyList<PermissionOverwrite?> overwrites)
    {
        var everyone = new Snowflake(guild.Value);
        var permissions = roles
            .Where(role => role.Id == everyone || member.Roles.Contains(role.Id))
            .Aggregate(0UL, (all, role) => all | Bits(role.Permissions));
        if (((ChatPermissions)permissions).HasFlag(ChatPermissions.Administrator))
        {
            return (ChatPermissions)ulong.MaxValue;
        }

        permissions = Apply(permissions, overwrites, overwrite => overwrite.Id == everyone);
        permissions = Apply(permissions, overwrites, overwrite => member.Roles.Contains(overwrite.Id));
        permissions = Apply(permissions, overwrites, overwrite => overwrite.Id == member.Id);
        return ((ChatPermissions)permissions).HasFlag(ChatPermissions.ViewChannel) ? (ChatPermissions)permissions : ChatPermissions.None;
    }

    /// <summary>Of several that fit, what one allows wins over what another denies.</summary>
    private static ulong Apply(ulong permissions, IReadOnlyList<PermissionOverwrite?> overwrites, Func<PermissionOverwrite, bool> fits)
    {
        var fitting = overwrites.OfType<PermissionOverwrite>().Where(fits).ToList();
        return (permissions & ~fitting.Aggregate(0UL, (all, overwrite) => all | Bits(overwrite.Deny)))
            | fitting.Aggregate(0UL, (all, overwrite) => all | Bits(overwrite.Allow));
    }

    private static ulong Bits(string? number) =>
        ulong.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var bits) ? bits : 0;
}
