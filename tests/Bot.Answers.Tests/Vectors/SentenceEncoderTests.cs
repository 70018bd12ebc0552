using System.Numerics.Tensors;
using Bot.Answers.Vectors;

namespace Bot.Answers.Tests.Vectors;

public sealed class SentenceEncoderTests
{
    /// <summary>Weights are rounded, and rare words are cut into more pieces.</summary>
    private const float Near = 0.025f;

    /// <summary>The first of the vector's numbers as ONNX Runtime computes them from the package, with unrounded weights.</summary>
    [Theory]
    [InlineData("The bridge of stone was built in 1712 by two brothers.", -0.0368, 0.0504, 0.0242, 0.0017, -0.1077, -0.0124, 0.0174, -0.0448)]
    [InlineData("Aardvarks eat ants and termites.", 0.0067, 0.0853, 0.0151, -0.0422, -0.0004, -0.0356, -0.1012, -0.0768)]
    public void The_vectors_are_those_of_the_published_model(string text, params double[] begin) =>
        ShouldBegin(SentenceEncoder.English.Encode(text), begin);

    [Theory]
    [InlineData("When was the old stone bridge built?", 0.0336, 0.0570, 0.0267, 0.0436, -0.0821, -0.0416, 0.0794, 0.0256)]
    [InlineData("what do aardvarks eat?", 0.0457, 0.0020, 0.0074, -0.0548, 0.0690, -0.0387, -0.1205, 0.0545)]
    public void Those_of_questions_too(string text, params double[] begin) => ShouldBegin(SentenceEncoder.English.EncodeQuestion(text), begin);

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

    [Fact]
    public void Accents_do_not_matter() => SentenceEncoder.English.Encode("Türkçe, ñandú").ShouldBe(SentenceEncoder.English.Encode("Turkce, nandu"));

    private static float Likeness(string question, string sentence) =>
        TensorPrimitives.Dot<float>(SentenceEncoder.English.EncodeQuestion(question), SentenceEncoder.English.Encode(sentence));

    private static void ShouldBegin(float[] vector, double[] begin)
    {
        for (var i = 0; i < begin.Length; i++)
        {
            vector[i].ShouldBe((float)begin[i], Near);
        }
    }
}
