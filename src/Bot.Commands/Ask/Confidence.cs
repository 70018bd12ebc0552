using Bot.Commands.Cards;

namespace Bot.Commands.Ask;

/// <summary>How sure an answer is, in words.</summary>
internal sealed record Confidence(string Words, int Colour)
{
    /// <summary>From here on nearly every answer should be right, by the reliability table of <c>docs/quality.md</c>.</summary>
    public const double Sure = 0.8;

    /// <summary>From here on most answers should be right; below, people are told to look at the sentence themselves.</summary>
    public const double Likely = 0.6;

    /// <param name="value">From 0 to 1.</param>
    public static Confidence Of(double value) => value switch
    {
        >= Sure => new("Sure", CardColour.Answer),
        >= Likely => new("Likely", CardColour.Answer),
        _ => new("Not sure: the nearest I can find", CardColour.Open),
    };
}
