using Bot.Answers.Ask;
using Bot.Answers.OnThisDay;
using Bot.Answers.People;
using Bot.Answers.Sources;
using Bot.Answers.Timeline;
using Bot.Articles;
using Bot.Articles.Dates;
using Bot.Json;
using NodaTime;

namespace Bot.Tests.Json;

/// <summary>The shapes that scripts rely on: names, order, and what is null when.</summary>
public sealed class JsonShapeTests
{
    private const string Fields =
        "\"article\":\"Comoros–North Korea\",\"section\":\"History\",\"sentence\":\"It was \\\"so\\\".\",\"start\":12,\"length\":12,\"url\":\"https://example.org/a#b\"";

    private static readonly Evidence Evidence = new("Comoros–North Korea", "History", "It was \"so\".", 12, 12, "https://example.org/a#b");
    private static readonly EventEntry Event =
        new(EdtfDate.Parse("1975-11-13"), new TextSpan(12, 3), "It was", ["Ali Soilih"], Evidence);
    private static readonly EventEntry Roughly =
        new(EdtfDate.Parse("1978-05~"), new TextSpan(12, 3), "It was", [], Evidence);

    private const string EventJson =
        "{\"date\":\"1975-11-13\",\"precision\":\"day\",\"approximate\":false,\"people\":[\"Ali Soilih\"]," + Fields + "}";

    [Fact]
    public void An_answer_that_was_found() =>
        Written(AskJson.Of(new Answer.Found("When – exactly?", "13 November", new TextSpan(0, 2), "13 November 1975", 0.75, [Evidence]))).ShouldBe(
            "{\"question\":\"When – exactly?\",\"status\":\"found\",\"answer\":\"13 November\",\"display\":\"13 November 1975\",\"confidence\":0.75,"
            + "\"evidence\":[{" + Fields + "}],\"nearest\":[]}\n");

    [Fact]
    public void A_question_that_fits_several() =>
        Written(AskJson.Of(new Answer.Ambiguous("Who is Ali?", ["Ali Soilih", "Ali Pasha"], [Evidence]))).ShouldBe(
            "{\"question\":\"Who is Ali?\",\"status\":\"ambiguous\",\"answer\":null,\"display\":null,\"confidence\":0,"
            + "\"evidence\":[],\"nearest\":[{" + Fields + "}]}\n");

    [Fact]
    public void A_question_that_the_articles_do_not_answer() =>
        Written(AskJson.Of(new Answer.NotFound("Who is Zed?", "Zed", []))).ShouldBe(
            "{\"question\":\"Who is Zed?\",\"status\":\"notFound\",\"answer\":null,\"display\":null,\"confidence\":0,\"evidence\":[],\"nearest\":[]}\n");

    [Fact]
    public void A_day_with_the_next_one() =>
        Written(OnThisDayJson.Of(new DayAnswer(new AnnualDate(12, 3), [], new NextDay(new AnnualDate(2, 9), 68, [Event])))).ShouldBe(
            "{\"date\":\"12-03\",\"events\":[],\"next\":{\"date\":\"02-09\",\"inDays\":68,\"events\":["
            + "{\"date\":\"1975-11-13\",\"precision\":\"day\",\"summary\":\"It was\"," + Fields + "}]}}\n");

    [Fact]
    public void A_library_without_any_day_has_no_next_one() =>
        Written(OnThisDayJson.Of(new DayAnswer(new AnnualDate(12, 3), [], null))).ShouldBe("{\"date\":\"12-03\",\"events\":[],\"next\":null}\n");

    [Fact]
    public void A_timeline_tells_how_sure_a_date_is() =>
        Written(TimelineJson.Of([Event, Roughly])).ShouldBe(
            "{\"events\":[" + EventJson + ",{\"date\":\"1978-05~\",\"precision\":\"month\",\"approximate\":true,\"people\":[]," + Fields + "}]}\n");

    [Fact]
    public void A_person_who_was_found()
    {
        var card = new PersonCard(
            "Ali Soilih", ["Soilih"], ["President"], [new RoleEntry("a revolutionary", Evidence)], [Event], ["Bob Denard"],
            [new MentionEntry("Comoros–North Korea", "President Soilih", new TextSpan(40, 16))]);

        Written(PersonJson.Of(new PersonAnswer.Found("soilih", card))).ShouldBe(
            "{\"query\":\"soilih\",\"status\":\"found\",\"person\":{\"name\":\"Ali Soilih\",\"aliases\":[\"Soilih\"],"
            + "\"roles\":[{\"text\":\"a revolutionary\"," + Fields + "}],\"events\":[" + EventJson + "],\"related\":[\"Bob Denard\"],"
            + "\"mentions\":[{\"surface\":\"President Soilih\",\"start\":40,\"length\":16,\"article\":\"Comoros–North Korea\"}]},\"candidates\":[]}\n");
    }

    [Fact]
    public void A_name_of_several_people() =>
        Written(PersonJson.Of(new PersonAnswer.Ambiguous("Ali", ["Ali Soilih", "Ali Pasha"]))).ShouldBe(
            "{\"query\":\"Ali\",\"status\":\"ambiguous\",\"person\":null,\"candidates\":[\"Ali Soilih\",\"Ali Pasha\"]}\n");

    [Fact]
    public void A_name_of_nobody() =>
        Written(PersonJson.Of(new PersonAnswer.NotFound("Zed", ["Zed's cat"]))).ShouldBe(
            "{\"query\":\"Zed\",\"status\":\"notFound\",\"person\":null,\"candidates\":[]}\n");

    private static string Written<T>(T value)
    {
        using var output = new StringWriter();
        output.WriteJson(value, (System.Text.Json.Serialization.Metadata.JsonTypeInfo<T>)JsonOutput.Shapes.GetTypeInfo(typeof(T))!);
        return output.ToString();
    }
}
