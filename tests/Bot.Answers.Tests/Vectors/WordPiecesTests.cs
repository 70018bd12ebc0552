using Bot.Answers.Vectors;

namespace Bot.Answers.Tests.Vectors;

public sealed class WordPiecesTests
{
    private static readonly string[] Reserved = ["<unk>", "<s>", "</s>", "_1", "_2", "_3"];

    private static readonly WordPieces Pieces = new(
        [.. Reserved, "▁", "▁new", "er", "▁newer", "s", "n", "e", "w"],
        [0, 0, 0, 0, 0, 0, -3, -4, -4, -7, -5, -9, -9, -9]);

    [Theory]
    [InlineData("new", "▁new")]
    [InlineData("newer", "▁newer")]
    [InlineData("newers", "▁newer|s")]
    [InlineData("new new", "▁new|▁new")]
    [InlineData("newee", "▁new|e|e")]
    public void The_likeliest_pieces_are_taken(string text, string pieces) =>
        string.Join('|', Pieces.Cut(text).Select(Name)).ShouldBe(pieces);

    [Theory]
    [InlineData("xyz", "▁|<unk>")]
    [InlineData("new灯塔", "▁new|<unk>")]
    public void Unknown_characters_in_a_row_are_one(string text, string pieces) =>
        string.Join('|', Pieces.Cut(text).Select(Name)).ShouldBe(pieces);

    private static string Name(int piece) => new[] { "▁", "▁new", "er", "▁newer", "s", "n", "e", "w" }.ElementAtOrDefault(piece - Reserved.Length) ?? Reserved[piece];
}
