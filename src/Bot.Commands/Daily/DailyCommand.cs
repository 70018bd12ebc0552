using Bot.Commands.Cards;
using Bot.Commands.Chat;
using Bot.Commands.Dispatch;
using Bot.Guilds.Zones;

namespace Bot.Commands.Daily;

/// <summary><c>/daily set|show|preview|off|check</c>, for those who manage a server; every answer is for them alone.</summary>
internal sealed class DailyCommand(DailyDesk desk, DailyPostWriter writer, Func<ReadingState> reading) : SlashCommand
{
    public const string Name = "daily";
    public const string Preview = "preview";

    private const int LongestText = 100;

    public override SlashCommandDefinition Definition { get; } = new(
        Name,
        "What happened on this day, posted every day",
        subcommands:
        [
            new("set", "Post every day, or change when and where",
            [
                new("channel", "A text or announcement channel, or a thread", SlashOptionType.Channel, Required: true),
                new("time", "On the clock there: 9, 9:30, 21:00 or 9 pm", SlashOptionType.Text, Required: true, MaxLength: LongestText),
                new("timezone", "A city there: Paris, New York", SlashOptionType.Text, Required: true, Autocomplete: true, MaxLength: LongestText),
                new("on-empty", "What to post on a day with no events; the next anniversary if left out", SlashOptionType.Text)
                {
                    Choices = OnEmptyText.Choices,
                },
                new("mention-role", "The only role that the post pings; none if left out", SlashOptionType.Role),
            ]),
            new("show", "What is set, and when the next post comes", []),
            new(Preview, "What a post looks like, for you alone",
                [new("date", "3 December, Dec 3, 12-03, today or tomorrow; that of the next post if left out", SlashOptionType.Text, MaxLength: LongestText)]),
            new("off", "Post no more", []),
            new("check", "What was posted, when the next post comes, and what stands in its way", []),
        ],
        requiredPermissions: ChatPermissions.ManageServer);

    public override Visibility VisibilityOf(SlashValues values) => Visibility.Private;

    /// <summary>A look at a post needs no server.</summary>
    public override bool WorksOutsideServers(CommandName called) => string.Equals(called.Subcommand, Preview, StringComparison.Ordinal);

    public override async Task<Reply> AnswerAsync(SlashInteraction interaction, Visibility visibility, CancellationToken cancellationToken)
    {
        var context = new ReplyContext(Visibility.Private, reading());
        if (WorksOutsideServers(interaction.Command))
        {
            return new DailyPreview(desk, writer, context.Reading).Answer(interaction.Values.Text("date"), interaction.Origin.Guild);
        }

        if (desk.Guilds is not { } guilds || interaction.Origin.Guild is not { } guild)
        {
            return Notice.Of($"The daily post belongs to a server on Discord. Please use {Markdown.Bold($"/{interaction.Command}")} there.");
        }

        return interaction.Command.Subcommand switch
        {
            "set" => await new DailySet(desk, guilds).AnswerAsync(interaction, guild, context, cancellationToken),
            "check" => await new DailyCheck(desk, guilds).AnswerAsync(guild, context, cancellationToken),
            "off" => desk.Off(guild)
                ? Notice.Of($"The daily post is off. {Markdown.Bold("/daily set")} turns it on again; a day that had its post gets no second one.")
                : ScheduleText.NotSet(),
            _ => Show(guild, context),
        };
    }

    /// <summary>Each place with the time there now, since people know what their clock shows.</summary>
    public override IReadOnlyList<SlashChoice> Complete(AutocompleteInteraction typing) =>
        string.Equals(typing.Focused, "timezone", StringComparison.Ordinal)
            ? [.. ZoneSearch.Suggest(typing.Typed, desk.Now).Select(Choice).DistinctBy(choice => choice.Name, StringComparer.Ordinal).Take(ChatLimits.Choices)]
            : [];

    private SlashChoice Choice(ZonePlace place) =>
        new(PlainText.Truncate($"{ScheduleText.Clock(place.Id, desk.Now)} · {place.Label}", ChatLimits.Choice), place.Id);

    private Reply Show(GuildId guild, ReplyContext context) => desk.Store.Subscriptions.Find(guild.Value) is { } subscription
        ? new Card("The daily post", context)
            .Texts(ScheduleText.Lines(subscription))
            .Texts(ScheduleText.Pause(subscription))
            .Texts(ScheduleText.Next(desk.Planner.Plan(subscription, desk.Store.Ledger, desk.Now)))
            .Build()
        : ScheduleText.NotSet();
}
