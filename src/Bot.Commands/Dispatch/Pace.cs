using Bot.Commands.Chat;

namespace Bot.Commands.Dispatch;

/// <summary>How fast one person may go. Everyone has a measure of their own, so that nobody slows down another.</summary>
public sealed class Pace(TimeProvider time)
{
    private readonly Measure _commands = new(5, TimeSpan.FromSeconds(2), time);
    private readonly Measure _presses = new(10, TimeSpan.FromSeconds(1), time);
    private readonly Measure _completions = new(30, TimeSpan.FromSeconds(0.2), time);

    /// <returns>Nought where the person may go on, which is then counted; else how long to wait.</returns>
    public TimeSpan Take(Interaction interaction)
    {
        var measure = interaction switch
        {
            AutocompleteInteraction => _completions,
            ButtonInteraction => _presses,
            _ => _commands,
        };
        return measure.Take(interaction.Origin.User);
    }
}
