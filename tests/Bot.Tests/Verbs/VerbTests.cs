using System.Text.Json;

namespace Bot.Tests.Verbs;

public sealed class VerbTests : IDisposable
{
    private const string Question = "When did Anna Berg climb Mount Kora?";
    private const string Sentence = "Anna Berg climbed Mount Kora on 3 May 1921.";

    private readonly TestMachine _machine = new TestMachine().WithArticle("Mount Kora", Sentence);

    [Fact]
    public async Task Ask_quotes_the_article_where_it_stands()
    {
        (await _machine.RunAsync("ask", Question, "--json")).ShouldBe(0);

        using var answer = JsonDocument.Parse(_machine.Output);
        var evidence = answer.RootElement.GetProperty("evidence")[0];
        var text = await File.ReadAllTextAsync(Path.Combine(_machine.ArticleFolder, "Mount Kora.txt"), TestContext.Current.CancellationToken);
        answer.RootElement.GetProperty("status").GetString().ShouldBe("found");
        text.Substring(evidence.GetProperty("start").GetInt32(), evidence.GetProperty("length").GetInt32()).ShouldBe(Sentence);
        evidence.GetProperty("sentence").GetString().ShouldBe(Sentence);
        _machine.Error.ShouldBeEmpty();
    }

    [Fact]
    public async Task That_the_articles_do_not_say_is_an_answer()
    {
        (await _machine.RunAsync("ask", "Who invented the Zubrowka engine?", "--json")).ShouldBe(0);

        _machine.Output.ShouldContain("\"status\":\"notFound\"");
    }

    [Fact]
    public async Task Without_json_it_answers_as_the_chat_does()
    {
        (await _machine.RunAsync("ask", Question)).ShouldBe(0);

        _machine.Output.ShouldContain("> Anna Berg climbed Mount Kora on *3 May 1921*.");
    }

    [Theory]
    [InlineData("person|Berg")]
    [InlineData("onthisday|05-03")]
    [InlineData("onthisday")]
    [InlineData("timeline")]
    [InlineData("articles")]
    [InlineData("ask|@Anna [x] --- {}?")]
    public async Task Every_verb_answers_in_both_forms(string arguments)
    {
        (await _machine.RunAsync(arguments.Split('|'))).ShouldBe(0);
        _machine.Output.ShouldNotBeEmpty();

        using var json = new TestMachine().WithArticle("Mount Kora", Sentence);
        (await json.RunAsync([.. arguments.Split('|'), "--json"])).ShouldBe(0);
        JsonDocument.Parse(json.Output).RootElement.ValueKind.ShouldBe(JsonValueKind.Object);
        json.Output.Count(c => c == '\n').ShouldBe(1);
    }

    [Fact]
    public async Task A_leap_day_is_a_day_in_every_year()
    {
        (await _machine.RunAsync("onthisday", "02-29", "--json")).ShouldBe(0);

        _machine.Output.ShouldStartWith("{\"date\":\"02-29\",");
    }

    [Fact]
    public async Task Another_article_folder_leaves_the_usual_library_alone()
    {
        _machine.Write("other/Lira.txt", "= Lira =\n\nLira is a river.\n");
        (await _machine.RunAsync("articles", "--json")).ShouldBe(0);
        (await _machine.RunAsync("articles", "--json", "--articles", Path.Combine(_machine.Root, "other"))).ShouldBe(0);
        (await _machine.RunAsync("articles", "--json")).ShouldBe(0);

        var lines = _machine.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        lines[1].ShouldContain("\"title\":\"Lira\"");
        lines[1].ShouldNotContain("Mount Kora");
        lines[2].ShouldBe(lines[0]);
    }

    [Fact]
    public async Task Imported_articles_are_read_besides_the_others()
    {
        _machine.Write("new/Lira.txt", "= Lira =\n\nLira is a river.\n");
        var single = _machine.Write("Nera.md", "= Nera =\n\nNera is a lake.\n");

        (await _machine.RunAsync("import", Path.Combine(_machine.Root, "new"), single)).ShouldBe(0);
        (await _machine.RunAsync("articles", "--json")).ShouldBe(0);

        _machine.Output.ShouldStartWith("Imported 2 articles; the library has 3 articles now.\n");
        _machine.Output.ShouldContain("\"title\":\"Lira\"");
        _machine.Output.ShouldContain("\"title\":\"Nera\"");
    }

    [Fact]
    public async Task What_cannot_be_imported_is_named_and_the_rest_is_imported()
    {
        _machine.Write("new/Lira.txt", "= Lira =\n\nLira is a river.\n");
        _machine.Write("new/empty.txt", "");

        (await _machine.RunAsync("import", Path.Combine(_machine.Root, "new"))).ShouldBe(2);

        _machine.ErrorLines.ShouldHaveSingleItem().ShouldContain("empty.txt:1: ");
        _machine.Output.ShouldBe("Imported 1 article; the library has 2 articles now.\n");
    }

    [Fact]
    public async Task A_timeline_of_an_unknown_person_is_empty_and_says_why()
    {
        (await _machine.RunAsync("timeline", "--person", "Zubrowka", "--json")).ShouldBe(0);

        _machine.Output.ShouldBe("{\"events\":[]}\n");
        _machine.ErrorLines.ShouldHaveSingleItem().ShouldStartWith("No article names \"Zubrowka\".");
    }

    public void Dispose() => _machine.Dispose();
}
