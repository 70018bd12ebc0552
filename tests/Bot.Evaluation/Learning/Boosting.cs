using Bot.Answers.Learning;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers.FastTree;
using Microsoft.ML.Trainers.LightGbm;

namespace Bot.Evaluation.Learning;

/// <summary>Gradient boosting by LightGBM; the same samples give the same model.</summary>
/// <param name="Trees">How many are added up.</param>
internal sealed record Boosting(int Trees, int Leaves, double Rate, int LeastPerLeaf, double Features = 0.7, double Rows = 0.7, double L2 = 1)
{
    private const int Seed = 11;
    private const int Bins = 63;

    private GradientBooster.Options Booster => new() { FeatureFraction = Features, SubsampleFraction = Rows, SubsampleFrequency = 1, L2Regularization = L2 };

    /// <summary>LambdaRank: labels from 0 up, the order within a group counts.</summary>
    public TreeModel Rank(Samples samples, params int[] gains)
    {
        var ml = new MLContext(Seed);
        var options = new LightGbmRankingTrainer.Options
        {
            RowGroupColumnName = nameof(Sample.GroupId),
            CustomGains = gains,
            ExampleWeightColumnName = nameof(Sample.Weight),
            NumberOfIterations = Trees,
            NumberOfLeaves = Leaves,
            LearningRate = Rate,
            MinimumExampleCountPerLeaf = LeastPerLeaf,
            NumberOfThreads = 1,
            MaximumBinCountPerFeature = Bins,
            Booster = Booster,
            Seed = Seed,
        };
        return Model(samples, ml.Ranking.Trainers.LightGbm(options).Fit(Load(ml, samples, group: true)).Model.TrainedTreeEnsemble);
    }

    public TreeModel Regress(Samples samples)
    {
        var ml = new MLContext(Seed);
        var options = new LightGbmRegressionTrainer.Options
        {
            ExampleWeightColumnName = nameof(Sample.Weight),
            NumberOfIterations = Trees,
            NumberOfLeaves = Leaves,
            LearningRate = Rate,
            MinimumExampleCountPerLeaf = LeastPerLeaf,
            NumberOfThreads = 1,
            MaximumBinCountPerFeature = Bins,
            Booster = Booster,
            Seed = Seed,
        };
        return Model(samples, ml.Regression.Trainers.LightGbm(options).Fit(Load(ml, samples, group: false)).Model.TrainedTreeEnsemble);
    }

    private static IDataView Load(MLContext ml, Samples samples, bool group)
    {
        var schema = SchemaDefinition.Create(typeof(Sample));
        schema[nameof(Sample.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, samples.Names.Count);
        if (!group)
        {
            schema.Remove(schema[nameof(Sample.GroupId)]);
        }

        return ml.Data.LoadFromEnumerable(samples.Rows, schema);
    }

    private static TreeModel Model(Samples samples, TreeEnsemble<RegressionTree> ensemble) =>
        TreeModel.Of(samples.Names, ensemble.Trees.Zip(ensemble.TreeWeights, Tree).Append(new Tree([], [(float)ensemble.Bias])));

    private static Tree Tree(RegressionTree tree, double weight) => new(
        [.. Enumerable.Range(0, tree.NumericalSplitFeatureIndexes.Count)
            .Select(i => new Split(tree.NumericalSplitFeatureIndexes[i], (float)tree.NumericalSplitThresholds[i], tree.LeftChild[i], tree.RightChild[i]))],
        [.. tree.LeafValues.Select(value => (float)(value * weight))]);
}
