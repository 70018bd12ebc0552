using Bot.Articles.People.Words;

namespace Bot.Articles.Tests.People;

public sealed class TokenizerTests
{
    [Theory]
    [InlineData("J. R. R. Tolkien wrote.", "J.|R.|R.|Tolkien|wrote|.")]
    [InlineData("J.R.R. Tolkien wrote.", "J.|R.|R.|Tolkien|wrote|.")]
    [InlineData("Dr. Watson met Mrs. Hudson.", "Dr.|Watson|met|Mrs.|Hudson|.")]
    [InlineData("It was Malcolm X.", "It|was|Malcolm|X|.")] // the stop ends the sentence
    [InlineData("Lincoln's and Yeats' poems", "Lincoln|'s|and|Yeats|'|poems")]
    [InlineData("O’Brien’s dog", "O’Brien|’s|dog")]
    [InlineData("Chun Doo-hwan, al-Assad and d'Este", "Chun|Doo-hwan|,|al-Assad|and|d'Este")]
    [InlineData("Comoros–North Korea", "Comoros|–|North|Korea")] // a dash joins two names, a hyphen makes one
    [InlineData("1,500 men in the 1990s", "1,500|men|in|the|1990s")]
    [InlineData("a 😀 b", "a|😀|b")]
    public void Cuts_sentences_into_words_and_marks(string sentence, string expected) =>
        string.Join('|', Tokens(sentence).Select(token => token.Span.In(sentence))).ShouldBe(expected);

    [Theory]
    [InlineData("painter", Shape.Lower)]
    [InlineData("Soilih", Shape.Capital)]
    [InlineData("DPRK", Shape.AllCapitals)]
    [InlineData("McDonald", Shape.MixedCapitals)]
    [InlineData("Doo-hwan", Shape.CapitalHyphenLower)]
    [InlineData("Jean-Paul", Shape.CapitalHyphenCapital)]
    [InlineData("al-Assad", Shape.LowerThenCapital)]
    [InlineData("1975", Shape.Year)]
    [InlineData("19", Shape.Number)]
    public void Knows_how_a_word_is_written(string word, object shape) => Tokens(word).ShouldHaveSingleItem().Shape.ShouldBe(shape);

    private static Token[] Tokens(string sentence) => ArticleWords.OfLine(sentence).Tokens.ToArray();
}
