using Bot.Answers.Words;
using Bot.Knowledge.Search;

namespace Bot.Answers.Tests.Words;

public sealed class KinshipTests
{
    private const float Met = 0.6f;

    [Theory]
    [InlineData("ran", "run")]
    [InlineData("independent", "independence")]
    [InlineData("invented", "created")]
    [InlineData("kids", "daughter")]
    [InlineData("bought", "acquired")]
    [InlineData("embassy", "ambassador")]
    [InlineData("dutch", "netherlands")]
    [InlineData("pyongyang", "north korea")]
    [InlineData("ceylon", "sri lanka")]
    public void A_word_is_met_by_another_that_tells_it(string asked, string said) => Strength(Kinship.Of(asked), said).ShouldBeGreaterThanOrEqualTo(Met);

    [Theory]
    [InlineData("begin", "end")]
    [InlineData("north", "south")]
    [InlineData("husband", "brother")]
    [InlineData("france", "german")]
    [InlineData("seoul", "korea")]
    [InlineData("seoul", "north korea")]
    public void Not_by_one_that_tells_something_else(string asked, string said) => Strength(Kinship.Of(asked), said).ShouldBeLessThan(Met);

    [Fact]
    public void A_country_of_several_words_has_other_names()
    {
        var others = Kinship.OfName("north korea");

        Strength(others, "DPRK").ShouldBeGreaterThan(Strength(others, "Pyongyang"));
        Strength(others, "Seoul").ShouldBe(0);
        Kinship.OfName("north carolina").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("lost", "defeated", true)]
    [InlineData("bought", "sold", true)]
    [InlineData("won", "defeated", false)]
    [InlineData("defeated", "defeated", false)]
    public void A_verb_can_tell_the_same_from_the_other_side(string asked, string said, bool isConverse) => Paraphrases.AreConverse(asked, said).ShouldBe(isConverse);

    [Fact]
    public void The_tables_are_well_formed()
    {
        var paraphrases = Resources.Lines("paraphrases.txt").ToList();
        var countries = Resources.Lines("countries.txt").ToList();

        paraphrases.ShouldAllBe(line => line.Split(new[] { ':', '~' }).Length <= 2 && !line.Any(char.IsUpper) && line.Contains(' '));
        countries.ShouldAllBe(line => line.Split(new[] { ';' }).Length == 4 && !line.Any(char.IsUpper));
    }

    private static float Strength(IReadOnlyDictionary<string, float> kin, string word) =>
        kin.GetValueOrDefault(string.Join(' ', TermAnalyzer.Analyze(word).Select(term => term.Text)));
}
