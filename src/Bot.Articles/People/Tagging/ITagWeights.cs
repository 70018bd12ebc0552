namespace Bot.Articles.People.Tagging;

/// <summary>What a word's features speak for: whole numbers in the model that Almanac ships, broken ones while learning.</summary>
internal interface ITagWeights
{
    /// <summary>The sums over the rows of a word's features.</summary>
    (float Outside, float Begin, float Inside) Sum(ReadOnlySpan<int> rows);

    float Step(NameTag from, NameTag to);
}
