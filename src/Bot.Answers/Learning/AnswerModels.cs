namespace Bot.Answers.Learning;

/// <summary>The models that answering uses; where one is missing, weights set by hand stand in.</summary>
internal sealed record AnswerModels(TreeModel? Ranking)
{
    public static AnswerModels Shipped { get; } = new(Ranking: null);
}
