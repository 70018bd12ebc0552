using Bot.Answers.Ask;
using Bot.Answers.Ask.Retrieval;

namespace Bot.Answers.Tests.Ask.Retrieval;

public sealed class OtherWordsTests(WrittenLibrary written) : IClassFixture<WrittenLibrary>
{
    [Theory]
    [InlineData("Which tempest left the building unharmed?", "The tower was not damaged during the storm of 1910.")]
    [InlineData("Which blacksmith sank the vessels?", "Work on the tower began on 4 May 1871 and was finished in 1874 because the harbour of Kesby had lost 13 ships in a single winter.")]
    public void Sentences_are_found_that_share_no_word_with_the_question(string question, string sentence)
    {
        var page = written.Answering.Consider(new Question("Who designed Tarrow Lighthouse?")).Ranked[0].Match.Candidate.Page;
        var asked = written.Answering.Consider(new Question(question)).Question;

        OtherWords.Find(asked, page).Take(3).Select(ordinal => page.Passages[ordinal].Text).ShouldContain(sentence);
    }

    [Fact]
    public void Words_that_nobody_knows_are_like_nothing()
    {
        var page = written.Answering.Consider(new Question("Who designed Tarrow Lighthouse?")).Ranked[0].Match.Candidate.Page;
        var asked = written.Answering.Consider(new Question("Who qwxzed the zzyzx?")).Question;

        OtherWords.Find(asked, page).ShouldBeEmpty();
    }
}
