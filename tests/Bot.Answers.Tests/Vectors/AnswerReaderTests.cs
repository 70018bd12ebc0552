using Bot.Answers.Ask;
using Bot.Answers.Ask.Extraction;
using Bot.Answers.Ask.Retrieval;
using Bot.Answers.Vectors;

namespace Bot.Answers.Tests.Vectors;

public sealed class AnswerReaderTests(WrittenLibrary written) : IClassFixture<WrittenLibrary>
{
    [Theory]
    [InlineData("Who designed Tarrow Lighthouse?", "It was designed", "Edith Marlow")]
    [InlineData("when was the lamp first lit", "The lamp was first lit", "1876")]
    [InlineData("Who built the first bridge?", "The first bridge", "John Hale")]
    [InlineData("how many ships were lost", "Work on the tower", "13")]
    public void What_is_asked_is_read_from_its_sentence(string question, string begin, string answer)
    {
        var sentence = Sentence(question, begin);

        var run = Read(question, sentence).Run;

        sentence.Words[run.First].Span.Start.ShouldBeLessThanOrEqualTo(sentence.Passage.Text.IndexOf(answer, StringComparison.Ordinal));
        sentence.Passage.Text[sentence.Words[run.First].Span.Start..sentence.Words[run.Last].Span.End].ShouldContain(answer);
        run.Length.ShouldBeLessThan(sentence.Words.Count / 2);
    }

    [Theory]
    [InlineData("Who designed Tarrow Lighthouse?", "It was designed", "The lamp was first lit")]
    [InlineData("Who built the first bridge?", "The first bridge", "The old bridge")]
    public void A_sentence_that_answers_is_told_from_one_that_does_not(string question, string begin, string other)
    {
        Odds(begin).ShouldBeGreaterThan(Odds(other));

        float Odds(string sentence) => Read(question, Sentence(question, sentence)).LogOdds;
    }

    [Theory]
    [InlineData("Was the tower damaged by the storm of 1910?", "The tower was not damaged", false)]
    [InlineData("did john hale build the first bridge", "The first bridge", true)]
    [InlineData("Did Edith Marlow die in Kesby?", "Edith Marlow died", true)]
    public void Yes_is_told_from_no(string question, string begin, bool yes)
    {
        var reading = Read(question, Sentence(question, begin));

        (reading.Yes > reading.No).ShouldBe(yes);
    }

    [Fact]
    public void What_says_neither_yes_nor_no_is_told_from_what_does()
    {
        const string Question = "Was the tower damaged by the storm of 1910?";

        Read(Question, Sentence(Question, "The tower was not damaged")).Neither.ShouldBeLessThan(Read(Question, Sentence(Question, "The lamp was first lit")).Neither);
    }

    [Fact]
    public void The_same_is_read_again()
    {
        const string Question = "Who designed Tarrow Lighthouse?";
        var sentence = Sentence(Question, "It was designed");

        var readings = Enumerable.Range(0, 8).AsParallel().Select(_ => Read(Question, sentence)).ToList();

        readings.ShouldAllBe(reading => reading.Best == readings[0].Best && reading.Run == readings[0].Run);
    }

    [Fact]
    public void The_end_of_a_very_long_sentence_is_not_read()
    {
        using var library = new LongSentence();
        var sentence = library.Answering.Consider(new Question("What did the keeper count?")).Ranked[0].Match.Candidate;

        var reading = Read("What did the keeper count?", sentence);

        reading.Run.Last.ShouldBeLessThan(sentence.Words.Count - 1);
        reading.Start(sentence.Words.Count - 1).ShouldBeLessThan(reading.Start(0));
    }

    private static SentenceReading Read(string question, Candidate sentence) =>
        AnswerReader.Shipped.Read(question, SentenceTokens.Of(sentence));

    private Candidate Sentence(string question, string begin) =>
        written.Answering.Consider(new Question(question)).Ranked.Select(ranked => ranked.Match.Candidate).First(candidate => candidate.Passage.Text.StartsWith(begin, StringComparison.Ordinal));

    private sealed class LongSentence() : LibraryOf(
        ("long.txt", $"= Keeper of Kesby =\n\nThe keeper counted {string.Join(", ", Enumerable.Range(1000, 200))} and ships.\n"));
}
