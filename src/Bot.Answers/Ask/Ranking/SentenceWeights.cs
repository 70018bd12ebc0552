namespace Bot.Answers.Ask.Ranking;

/// <summary>What each of <see cref="SentenceFeatures"/> counts.</summary>
internal static class SentenceWeights
{
    public static readonly SentenceFeatures Hand = new(
        Score: 2.0f,
        ParagraphScore: 0.8f,
        Exact: 1.0f,
        Soft: 1.5f,
        WithContext: 1.0f,
        Names: 0.5f,
        NamesWithContext: 0.5f,
        Numbers: 0.6f,
        Rank: 1.0f,
        Type: 0.6f,
        Pairs: 0.6f,
        Window: 0.5f,
        Length: -0.3f,
        FirstInParagraph: 0.0f,
        Pronoun: -0.05f,
        ListItem: -0.3f,
        HighestUnmet: -0.4f,
        Focus: 0.2f,
        Role: 0.8f,
        Content: 1.2f);

    public static float Sum(SentenceFeatures of) =>
        of.Score * Hand.Score + of.ParagraphScore * Hand.ParagraphScore + of.Exact * Hand.Exact + of.Soft * Hand.Soft
        + of.WithContext * Hand.WithContext + of.Names * Hand.Names + of.NamesWithContext * Hand.NamesWithContext
        + of.Numbers * Hand.Numbers + of.Rank * Hand.Rank + of.Type * Hand.Type + of.Pairs * Hand.Pairs + of.Window * Hand.Window
        + of.Length * Hand.Length + of.FirstInParagraph * Hand.FirstInParagraph + of.Pronoun * Hand.Pronoun
        + of.ListItem * Hand.ListItem + of.HighestUnmet * Hand.HighestUnmet + of.Focus * Hand.Focus + of.Role * Hand.Role + of.Content * Hand.Content;
}
