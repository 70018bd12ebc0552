using Bot.Answers.Ask;
using Bot.Answers.Ask.Deciding;
using Bot.Answers.Ask.Extraction;
using Bot.Answers.Ask.Ranking;
using Bot.Answers.Learning;
using Shouldly;

namespace Bot.Answers.Tests.Learning;

/// <summary>A feature that is added, dropped or moved asks for models that are learned anew.</summary>
public sealed class AnswerModelsTests(SeedLibrary seed) : IClassFixture<SeedLibrary>
{
    private readonly Consideration _considered = seed.Answering.Consider(new Question("Who replaced Jaffar?"));

    [Fact]
    public void The_order_of_sentences_was_learned_from_what_it_is_given()
    {
        var row = new FeatureRow { Names = [] };

        RankingFeatures.Write(_considered.Question, _considered.Ranked[0], Rivals, row);

        row.Names.ShouldBe(AnswerModels.Shipped.Ranking.Features);
    }

    [Fact]
    public void Short_answers_were_learned_from_what_they_are_given()
    {
        var row = new FeatureRow { Names = [] };
        var spans = new SentenceSpans(_considered.Question, _considered.Ranked[0].Match);
        var readings = new Readings(_considered.Question, _considered.Ranked, [0], AnswerModels.Shipped.Reader);

        SpanSearch.WriteSentence(_considered.Ranked, 0, readings, row);
        new SpanFeatures(spans).Write(spans.Runs().First(), row);
        readings.Write(0, spans.Runs().First(), row);

        row.Names.ShouldBe(AnswerModels.Shipped.Spans.Features);
    }

    [Fact]
    public void Trust_was_learned_from_what_it_is_given()
    {
        var row = new FeatureRow { Names = [] };
        var found = SpanSearch.Find(_considered.Question, _considered.Ranked, AnswerModels.Shipped.Reader, AnswerModels.Shipped.Spans);

        TrustFeatures.Write(_considered.Question, _considered.Ranked, found, found[0], row);

        row.Names.ShouldBe(AnswerModels.Shipped.Trust.Features);
    }

    [Fact]
    public void Trust_in_verdicts_was_learned_from_what_it_is_given()
    {
        var row = new FeatureRow { Names = [] };
        var considered = seed.Answering.Consider(new Question("Was Soilih ousted in a coup?"));

        VerdictFeatures.Write(considered.Question, considered.Ranked, YesNo.Find(considered.Question, considered.Ranked, AnswerModels.Shipped.Reader)[0], row);

        row.Names.ShouldBe(AnswerModels.Shipped.Verdicts.Features);
    }

    private Rivals Rivals => new(_considered.Question, _considered.Ranked);
}
