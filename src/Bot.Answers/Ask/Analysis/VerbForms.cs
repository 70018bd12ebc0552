using Bot.Answers.Ask.Reading;

namespace Bot.Answers.Ask.Analysis;

/// <summary>Verb forms, told by their endings and by the word book.</summary>
internal static class VerbForms
{
    private static readonly HashSet<string> Irregular = new(
        "won held built sent made lost found led shot born hit cut put set left kept met told sold bought brought taught caught fought thought".Split(' '),
        StringComparer.Ordinal);

    /// <summary>"Ousted", "written", "built": a form that can follow "was" or "had".</summary>
    public static bool IsParticiple(Word word) =>
        word.Lower.EndsWith("ed", StringComparison.Ordinal) || word.Lower.EndsWith("en", StringComparison.Ordinal) || IsIrregular(word);

    /// <summary>"Ran", "led": a past form that shares no stem with its verb.</summary>
    public static bool IsIrregular(Word word) =>
        Irregular.Contains(word.Lower)
        || (word.Terms.Count > 1 && !word.Lower.EndsWith("ing", StringComparison.Ordinal) && !word.Lower.EndsWith('s') && !word.Lower.EndsWith("er", StringComparison.Ordinal));
}
