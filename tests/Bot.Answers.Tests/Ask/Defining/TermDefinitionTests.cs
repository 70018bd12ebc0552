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
    [InlineData("ansi", "The American National Standards Institute (ANSI, ) is a private organization that oversees standards.", "a private organization that oversees standards")]
    [InlineData("tai", "International Atomic Time (TAI, from the French name) is a time standard.", "a time standard")]
    [InlineData("ru-486", "There came the antiprogestogen mifepristone (also known as RU-486) in the 1980s.", "the antiprogestogen mifepristone")]
    [InlineData("sometent", "In emergencies the Sometent (an alarm) is called.", "an alarm")]
    [InlineData("jonas savimbi", "They fought until the leader of UNITA, Jonas Savimbi, was killed.", "the leader of UNITA")]
    [InlineData("howard roark", "The novel centers on an uncompromising young architect named Howard Roark and his struggle.", "an uncompromising young architect")]
    [InlineData("poseidon", "He turns out to be \"Poseidon\", a rogue agent.", "a rogue agent")]
    [InlineData("objectivism", "She is known for a philosophical system she called Objectivism.", "a philosophical system")]
    [InlineData("mollie", "* Mollie – A self-centered white mare who leaves.", "A self-centered white mare who leaves")]
    public void The_words_that_say_what_it_is_are_cut_out(string term, string sentence, string definition) =>
        new TermDefinition(term.Split(' ')).In(sentence).ShouldNotBeNull().In(sentence).ShouldBe(definition);

    [Theory]
    [InlineData("adobe", "Adobe was introduced by the Spanish and spread.")]
    [InlineData("beam", "Vigas are called that in Spain.")]
    [InlineData("art", "Party politics is a game.")]
    [InlineData("ansi", "ANSI was originally formed in 1918, when six societies founded it.")]
    [InlineData("caribana", "It (also known as Carnival) is held in July.")]
    [InlineData("c++", "")]
    public void Other_sentences_define_nothing(string term, string sentence) => new TermDefinition([term]).In(sentence).ShouldBeNull();
}
