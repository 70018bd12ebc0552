using Bot.Answers.Ask.Defining;

namespace Bot.Answers.Tests.Ask.Defining;

public sealed class TermDefinitionTests
{
    [Theory]
    [InlineData("aardvark", "The aardvark (Orycteropus afer) is a medium-sized mammal native to Africa.", "a medium-sized mammal native to Africa")]
    [InlineData("vigas", "The heaviest wooden beams, called vigas, lie atop the wall.", "The heaviest wooden beams")]
    [InlineData("isotopes", "Atoms with the same number of protons are known as isotopes.", "Atoms with the same number of protons")]
    [InlineData("hakama", "Most systems add a pair of wide trousers called a hakama.", "a pair of wide trousers")]
    [InlineData("takeda sōkaku", "He studied with Takeda Sōkaku, the reviver of that art.", "the reviver of that art")]
    [InlineData("laura archera", "In 1956 he married Laura Archera (1911–2007), also an author.", "an author")]
    [InlineData("dprk", "The relations of the Comoros and the Democratic People's Republic of Korea (DPRK) are old.", "Democratic People's Republic of Korea")]
    [InlineData("dprk", "The Democratic People's Republic of Korea (DPRK), commonly known as North Korea, is far away.", "Democratic People's Republic of Korea (DPRK), commonly known as North Korea")]
    public void The_words_that_say_what_it_is_are_cut_out(string term, string sentence, string definition) =>
        new TermDefinition(term.Split(' ')).In(sentence).ShouldNotBeNull().In(sentence).ShouldBe(definition);

    [Theory]
    [InlineData("adobe", "Adobe was introduced by the Spanish and spread.")]
    [InlineData("beam", "Vigas are called that in Spain.")]
    [InlineData("art", "Party politics is a game.")]
    [InlineData("c++", "")]
    public void Other_sentences_define_nothing(string term, string sentence) => new TermDefinition([term]).In(sentence).ShouldBeNull();
}
