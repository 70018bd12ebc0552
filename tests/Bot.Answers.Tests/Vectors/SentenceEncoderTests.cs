using System.Numerics.Tensors;
using Bot.Answers.Vectors;

namespace Bot.Answers.Tests.Vectors;

public sealed class SentenceEncoderTests
{
    private const float Near = 0.01f;

    /// <summary>The first of the vector's numbers as TensorFlow.js computes them from the same package, with unrounded weights.</summary>
    [Theory]
    [InlineData("when did the comoros become independent?", -0.0421, 0.0583, 0.0032, 0.0603, -0.0500, -0.0537, -0.0536, -0.0629)]
    [InlineData("the comoros gained its independence from france on 6 july 1975.", -0.0626, 0.0466, -0.0073, 0.0293, -0.0072, -0.0554, -0.0230, -0.0661)]
    [InlineData("aardvarks eat ants and termites.", 0.0377, 0.0392, -0.0635, 0.0454, -0.0219, -0.0607, -0.0615, -0.0141)]
    public void The_vectors_are_those_of_the_published_model(string text, params double[] begin)
    {
        var vector = SentenceEncoder.English.Encode(text);

        for (var i = 0; i < begin.Length; i++)
        {
            vector[i].ShouldBe((float)begin[i], Near);
        }
    }

    [Theory]
    [InlineData("When did the Comoros become independent?", "The Comoros gained its independence from France on 6 July 1975.", "Neither nation maintains an embassy.")]
    [InlineData("what do aardvarks eat?", "Aardvarks feed on ants and termites.", "The tower was built of stone.")]
    public void What_means_alike_is_nearer_than_what_does_not(string text, string alike, string other) =>
        Likeness(text, alike).ShouldBeGreaterThan(Likeness(text, other) + 0.1f);

    [Fact]
    public void Capitals_do_not_matter() => SentenceEncoder.English.Encode("NORTH KOREA").ShouldBe(SentenceEncoder.English.Encode("north korea"));

    [Theory]
    [InlineData("")]
    [InlineData("\u0000\ud83d")]
    [InlineData("灯塔是谁设计的")]
    public void Any_text_has_a_vector_of_length_one(string text) => TensorPrimitives.Norm(SentenceEncoder.English.Encode(text)).ShouldBe(1, 0.001f);

    [Fact]
    public void Of_a_long_text_the_beginning_counts()
    {
        var begin = string.Concat(Enumerable.Repeat("north korea ", 200));

        SentenceEncoder.English.Encode(begin + "aardvark").ShouldBe(SentenceEncoder.English.Encode(begin + "embassy"));
    }

    private static float Likeness(string one, string other) =>
        TensorPrimitives.Dot<float>(SentenceEncoder.English.Encode(one), SentenceEncoder.English.Encode(other));
}
