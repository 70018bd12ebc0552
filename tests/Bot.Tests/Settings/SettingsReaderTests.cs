using Bot.Settings;

namespace Bot.Tests.Settings;

public sealed class SettingsReaderTests : IDisposable
{
    private readonly TestMachine _machine = new();

    [Fact]
    public void Without_any_setting_the_defaults_hold()
    {
        _machine.Variables.Remove("Articles__Folder");

        var settings = Read();

        settings.Token.ShouldBeNull();
        settings.ApiUrl.ShouldBe("https://discord.com/api/v10");
        settings.ArticleFolder.ShouldBe(Path.Combine(_machine.WorkingFolder, "seeds"));
        settings.LinkTemplate.ShouldBe("https://en.wikipedia.org/wiki/{title}#{section}");
        settings.About.Version.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public void The_file_in_the_working_directory_wins_over_the_one_beside_the_program_and_variables_win_over_both()
    {
        _machine.Write("program/appsettings.json", """{ "Discord": { "Token": "program", "ApiUrl": "program" }, "Articles": { "LinkTemplate": "program" } }""");
        _machine.Write("work/appsettings.json", """{ "Discord": { "Token": "work", "ApiUrl": "work" } }""");
        _machine.Variables["Discord__ApiUrl"] = "variable";

        var settings = Read();

        (settings.LinkTemplate, settings.Token, settings.ApiUrl).ShouldBe(("program", "work", "variable"));
    }

    [Theory]
    [InlineData("file", null, null, "file")]
    [InlineData("file", "short", null, "short")]
    [InlineData("file", "short", "long", "long")]
    [InlineData("file", " ", "", "file")]
    [InlineData("", "short", null, "short")]
    [InlineData(" ", null, null, null)]
    public void The_token_comes_from_the_nearest_place(string file, string? shortName, string? longName, string? token)
    {
        _machine.Write("work/appsettings.json", $$"""{ "Discord": { "Token": "{{file}}" } }""");
        SetVariable("DISCORD_TOKEN", shortName);
        SetVariable("Discord__Token", longName);

        Read().Token.ShouldBe(token);
    }

    [Fact]
    public void A_relative_article_folder_is_looked_for_in_the_working_directory_then_beside_the_program()
    {
        _machine.Variables["Articles__Folder"] = "texts";
        Read().ArticleFolder.ShouldBe(Path.Combine(_machine.WorkingFolder, "texts"));

        var beside = Directory.CreateDirectory(Path.Combine(_machine.ProgramFolder, "texts")).FullName;
        Read().ArticleFolder.ShouldBe(beside);

        var here = Directory.CreateDirectory(Path.Combine(_machine.WorkingFolder, "texts")).FullName;
        Read().ArticleFolder.ShouldBe(here);
    }

    [Fact]
    public void A_broken_settings_file_is_told_in_one_line()
    {
        _machine.Write("work/appsettings.json", "{ \"Discord\": ");

        var message = Should.Throw<SetupException>(() => Read()).Message;

        message.ShouldBe("appsettings.json, line 1: this is not JSON as it should be. Put it right, or delete the file to use the defaults.");
    }

    [Theory]
    [InlineData(null, true)]
    [InlineData("false", false)]
    [InlineData("True", true)]
    public void Compression_is_on_unless_it_is_switched_off(string? value, bool expected)
    {
        SetVariable("Discord__Compress", value);

        Read().Compress.ShouldBe(expected);
    }

    [Fact]
    public void A_truth_value_that_is_none_is_refused()
    {
        _machine.Variables["Discord__Compress"] = "maybe";

        Should.Throw<SetupException>(() => Read()).Message.ShouldBe("Discord:Compress is 'maybe'. It can be true or false.");
    }

    [Fact]
    public void The_token_is_not_in_the_text_of_the_settings()
    {
        _machine.Variables["DISCORD_TOKEN"] = "secret";

        Read().ToString().ShouldNotContain("secret");
    }

    public void Dispose() => _machine.Dispose();

    private BotSettings Read()
    {
        var surroundings = _machine.Surroundings();
        return SettingsReader.Read(SettingsReader.Configuration(surroundings), surroundings);
    }

    private void SetVariable(string name, string? value)
    {
        if (value is not null)
        {
            _machine.Variables[name] = value;
        }
    }
}
