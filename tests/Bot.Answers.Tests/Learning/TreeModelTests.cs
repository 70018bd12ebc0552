using Bot.Answers.Learning;
using Shouldly;

namespace Bot.Answers.Tests.Learning;

public sealed class TreeModelTests
{
    /// <summary>At most 3: 1. More, and a second value of at most 0: 10; else 100. Another tree adds a half.</summary>
    private static readonly TreeModel Model = TreeModel.Of(
        ["size", "age"],
        [
            new Tree([new Split(0, 3, ~0, 1), new Split(1, 0, ~1, ~2)], [1, 10, 100]),
            new Tree([], [0.5f]),
        ]);

    [Theory]
    [InlineData(2, 9, 1.5)]
    [InlineData(3, 9, 1.5)]
    [InlineData(3.1, 0, 10.5)]
    [InlineData(4, 1, 100.5)]
    public void Adds_up_the_leaves_that_a_row_comes_to(float size, float age, float score) =>
        Model.Score([size, age]).ShouldBe(score);

    [Fact]
    public void Is_the_same_after_it_was_written_and_read()
    {
        var stream = new MemoryStream();
        Model.Write(stream);

        var read = TreeModel.Read(new MemoryStream(stream.ToArray()));

        read.Features.ShouldBe(["size", "age"]);
        read.Score([4, 1]).ShouldBe(100.5f);
    }

    [Fact]
    public void Names_the_model_that_is_missing() =>
        Should.Throw<InvalidDataException>(() => TreeModel.Embedded("no-such.trees")).Message.ShouldContain("no-such.trees");
}
