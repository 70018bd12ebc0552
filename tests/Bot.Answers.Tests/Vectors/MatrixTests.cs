using Bot.Answers.Vectors;

namespace Bot.Answers.Tests.Vectors;

public sealed class MatrixTests
{
    private const int Inputs = 48;
    private const int Outputs = 32;

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(9)]
    public void Rows_are_multiplied_with_the_weights(int rows)
    {
        var random = new Random(rows);
        var weights = Numbers(Inputs * Outputs, () => (sbyte)random.Next(sbyte.MinValue, sbyte.MaxValue + 1));
        var (scales, bias) = (Numbers(Outputs, () => random.NextSingle() / 100), Numbers(Outputs, () => random.NextSingle() - 0.5f));
        var x = Numbers(rows * Inputs, () => 4 * random.NextSingle() - 2);

        var y = new Matrix(Inputs, Outputs, weights, scales, bias).Times(x);

        y.Length.ShouldBe(rows * Outputs);
        for (var row = 0; row < rows; row++)
        {
            for (var output = 0; output < Outputs; output++)
            {
                var sum = Enumerable.Range(0, Inputs).Sum(input => (double)x[row * Inputs + input] * weights[input * Outputs + output]);
                y[row * Outputs + output].ShouldBe((float)(sum * scales[output] + bias[output]), 0.002f);
            }
        }
    }

    [Theory]
    [InlineData(1e30f)]
    [InlineData(1e-30f)]
    [InlineData(0)]
    public void The_largest_sums_do_not_overflow(float value)
    {
        const int Many = 2048;
        var weights = Numbers(Many * Outputs, () => sbyte.MinValue);

        var y = new Matrix(Many, Outputs, weights, Numbers(Outputs, () => 1f), new float[Outputs]).Times(Numbers(Many, () => value));

        y.ShouldAllBe(sum => Math.Abs(sum - value * Many * sbyte.MinValue) <= Math.Abs(sum) / 1000);
    }

    [Fact]
    public void Weights_are_given_as_they_came()
    {
        var random = new Random(5);
        var weights = Numbers(Inputs * Outputs, () => random.NextSingle() - 0.5f);

        var given = Matrix.Of(Inputs, Outputs, weights, new float[Outputs]).Weights();

        given.Zip(weights).ShouldAllBe(pair => Math.Abs(pair.First - pair.Second) < 0.005f);
    }

    private static T[] Numbers<T>(int count, Func<T> next) => [.. Enumerable.Range(0, count).Select(_ => next())];
}
