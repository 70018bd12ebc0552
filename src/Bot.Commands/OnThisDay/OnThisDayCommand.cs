using Bot.Answers.OnThisDay;
using Bot.Commands.Cards;
using Bot.Commands.Chat;
using Bot.Commands.Dates;
using Bot.Commands.Dispatch;
using NodaTime;

namespace Bot.Commands.OnThisDay;

/// <summary><c>/onthisday [date:]</c>. "Today" is today's date in UTC, since Discord does not tell where a person is.</summary>
internal sealed class OnThisDayCommand(OnThisDayLookup days, Func<ReadingState> reading, TimeProvider time) : SlashCommand
{
    private const int LongestDate = 40;

    public override SlashCommandDefinition Definition { get; } = new(
        DayButtons.Command,
        "What happened on this day, in any year",
        [new("date", "3 December, Dec 3, 12-03, today or tomorrow; today (UTC) if left out", SlashOptionType.Text, MaxLength: LongestDate)]);

    public override Task<Reply> AnswerAsync(SlashInteraction interaction, Visibility visibility, CancellationToken cancellationToken) =>
        Task.FromResult(Answer(interaction, visibility));

    public override Reply? Press(ButtonState button) =>
        DayButtons.Read(button) is var (page, date) && days.For(date).Events is { Count: > 0 } events
            ? new DayPages(date, events).Page(page, new ReplyContext(Visibility.Private, reading()))
            : null;

    private Reply Answer(SlashInteraction interaction, Visibility visibility)
    {
        var today = LocalDate.FromDateTime(time.GetUtcNow().UtcDateTime);
        var typed = interaction.Values.Text("date");
        return !TypedDay.TryRead(string.IsNullOrWhiteSpace(typed) ? "today" : typed, today, out var day, out var problem)
            ? Notice.Of(problem)
            : OnThisDayReply.Build(days.For(day), new ReplyContext(visibility, reading()));
    }
}
