using Bot.Commands.Cards;

namespace Bot.Commands.Ask;

/// <summary>How sure an answer is, in words.</summary>
internal sealed record Confidence(string Words, int Colour)
{
    private const double Sure = 0.8;
    private const double Likely = 0.6;

    /// <param name="value">From 0 to 1.</param>
    public static Confidence Of(double value) => value switch
    {
        >= Sure => new("Sure", CardColour.Answer),
        >= Likely => new("Likely", CardColour.Answer),
        _ => new("Not sure: the nearest I can find", CardColour.Open),
    };
}
