namespace Bot.Tests.Verbs;

/// <summary>Whatever is wrong is one line on standard error that says what to do, and exit code 2.</summary>
public sealed class UsageTests : IDisposable
{
    private readonly TestMachine _machine = new TestMachine().WithArticle("Mount Kora", "Anna Berg climbed it on 3 May 1921.");

    [Theory]
    [InlineData("dance", "Usage: nothing at all, or one of ask, person, onthisday, timeline, articles, import, doctor; --help tells more.")]
    [InlineData("ask", "Usage: ask \"<question>\" [--json] [--articles DIR]")]
    [InlineData("ask|When|was|it?", "Usage: ask \"<question>\" [--json] [--articles DIR]")]
    [InlineData("ask|When?|--jsn", "Usage: ask \"<question>\" [--json] [--articles DIR]")]
    [InlineData("ask|When?|--articles", "Usage: ask \"<question>\" [--json] [--articles DIR]")]
    [InlineData("ask| ", "Usage: ask \"<question>\" [--json] [--articles DIR]")]
    [InlineData("person|", "Usage: person \"<name>\" [--json] [--articles DIR]")]
    [InlineData("import", "Usage: import <file or folder>...")]
    [InlineData("onthisday|13-45", "\"13-45\" is no day of the year. Write month and day with two digits each, such as 12-03.")]
    [InlineData("onthisday|3 December", "\"3 December\" is no day of the year. Write month and day with two digits each, such as 12-03.")]
    [InlineData("onthisday|02-30|--json", "\"02-30\" is no day of the year. Write month and day with two digits each, such as 12-03.")]
    [InlineData("timeline|--from|soon", "\"soon\" behind --from is no date. Write it as 1975, 1975-11 or 1975-11-13.")]
    [InlineData("ask|When?|--articles|nowhere", "or name one with articles behind --articles.")]
    [InlineData("import|nowhere.txt", "nowhere.txt:1: The file cannot be opened. Check that it exists and may be read.")]
    public async Task A_slip_is_one_line_with_what_to_type(string arguments, string end)
    {
        var code = await _machine.RunAsync(arguments.Split('|'));

        code.ShouldBe(2);
        _machine.ErrorLines.ShouldHaveSingleItem().ShouldEndWith(end);
    }

    [Fact]
    public async Task A_missing_article_folder_is_told()
    {
        _machine.Variables["Articles__Folder"] = "gone";

        (await _machine.RunAsync("ask", "When?", "--json")).ShouldBe(2);
        (await _machine.RunAsync()).ShouldBe(2);

        _machine.Output.ShouldBeEmpty();
        _machine.ErrorLines.ShouldAllBe(line => line ==
            $"There is no folder '{_machine.WorkingFolder}/gone'. Make it and put articles there (text files, *.txt), or set Articles:Folder (the variable Articles__Folder) to one with articles.");
        _machine.ErrorLines.Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_folder_without_articles_is_told()
    {
        Directory.CreateDirectory(Path.Combine(_machine.WorkingFolder, "empty"));

        (await _machine.RunAsync("articles", "--json", "--articles", "empty")).ShouldBe(2);

        _machine.Output.ShouldBeEmpty();
        _machine.ErrorLines.ShouldHaveSingleItem().ShouldStartWith($"There are no articles in '{_machine.WorkingFolder}/empty'.");
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_written_to_is_told()
    {
        _machine.Variables["Data__Folder"] = _machine.Write("file", "") + "/data";

        (await _machine.RunAsync("ask", "When?")).ShouldBe(2);

        _machine.ErrorLines.ShouldHaveSingleItem().ShouldStartWith("The data folder '");
    }

    [Fact]
    public async Task A_knowledge_file_of_another_program_is_told_and_left_alone()
    {
        var foreign = _machine.Write("data/knowledge.db", "This is somebody else's.");

        (await _machine.RunAsync("ask", "When?")).ShouldBe(2);

        _machine.ErrorLines.ShouldHaveSingleItem().ShouldContain(foreign);
        (await File.ReadAllTextAsync(foreign, TestContext.Current.CancellationToken)).ShouldBe("This is somebody else's.");
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_named_and_the_rest_is_read()
    {
        var damaged = Path.Combine(_machine.ArticleFolder, "damaged.txt");
        await File.WriteAllBytesAsync(damaged, "= A =\n\nB\n\0"u8.ToArray(), TestContext.Current.CancellationToken);

        (await _machine.RunAsync("articles", "--json")).ShouldBe(0);

        _machine.ErrorLines.ShouldHaveSingleItem().ShouldStartWith($"{damaged}:4: ");
        _machine.Output.ShouldContain("\"title\":\"Mount Kora\"");
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("--version")]
    [InlineData("ask|--help")]
    public async Task Help_is_no_failure(string arguments)
    {
        (await _machine.RunAsync(arguments.Split('|'))).ShouldBe(0);

        _machine.Output.ShouldNotBeEmpty();
        _machine.Error.ShouldBeEmpty();
    }

    public void Dispose() => _machine.Dispose();
}
