using Bot.Answers.Vectors;

namespace Bot.Answers.Tests.Vectors;

public sealed class WordPiecesTests
{
    private const int Many = 100;

    private static readonly string[] Known = ["[PAD]", "[UNK]", "[CLS]", "[SEP]", "[MASK]", "new", "##er", "##s", "n", "##e", "##w", "?"];

    private static readonly WordPieces Pieces = new(string.Join('\n', Known));

    [Theory]
    [InlineData("", "[CLS] [SEP]")]
    [InlineData("new", "[CLS] new [SEP]")]
    [InlineData("NEWERS?", "[CLS] new ##er ##s ? [SEP]")]
    [InlineData("Ne\u00EB", "[CLS] n ##e ##e [SEP]")]
    [InlineData("灯塔 new", "[CLS] [UNK] [UNK] new [SEP]")]
    public void The_longest_pieces_are_taken(string text, string pieces) => Cut(text, Many).ShouldBe(pieces);

    /// <summary>As a fact of its own: an attribute cannot hold it.</summary>
    [Fact]
    public void Half_a_character_is_left_out() => Cut("new \ud83d", Many).ShouldBe("[CLS] new [SEP]");

    [Fact]
    public void What_follows_is_left_out_and_the_end_is_marked() => Cut("new new new new", 4).ShouldBe("[CLS] new new [SEP]");

    private static string Cut(string text, int most) => string.Join(' ', Pieces.Cut(text, most).Select(piece => Known[piece]));
}
