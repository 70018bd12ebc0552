using Bot.Knowledge.Reading;

namespace Bot.Knowledge.Tests.Reading;

public sealed class ArticleImportTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Copies_files_and_whole_folders()
    {
        var file = _folder.Write("from/one.txt", "= One =\nText.");
        _folder.Write("more/two.txt", "= Two =\nText.");

        var report = ArticleImport.Copy([file, _folder.At("more")], _folder.At("to"));

        report.Titles.ShouldBe(["One", "Two"]);
        File.ReadAllText(_folder.At("to", "one.txt")).ShouldBe("= One =\nText.");
        Directory.GetFiles(_folder.At("to")).Length.ShouldBe(2);
    }

    [Fact]
    public void An_article_takes_the_place_of_the_one_of_its_title()
    {
        _folder.Write("to/old name.txt", "= One =\nOld.");

        ArticleImport.Copy([_folder.Write("from/one.txt", "= One =\nNew.")], _folder.At("to"));

        Directory.GetFiles(_folder.At("to")).Single().ShouldEndWith("old name.txt");
        File.ReadAllText(_folder.At("to", "old name.txt")).ShouldBe("= One =\nNew.");
    }

    [Fact]
    public void A_file_of_the_same_name_but_another_title_is_left_alone()
    {
        _folder.Write("to/a.txt", "= One =\nText.");

        ArticleImport.Copy([_folder.Write("from/a.txt", "= Two =\nText.")], _folder.At("to"));

        File.ReadAllText(_folder.At("to", "a.txt")).ShouldStartWith("= One =");
        File.ReadAllText(_folder.At("to", "a (2).txt")).ShouldStartWith("= Two =");
    }

    [Fact]
    public void A_damaged_file_is_reported_and_the_others_are_copied()
    {
        var bad = _folder.Write("from/bad.txt", [0, 1, 2]);
        var good = _folder.Write("from/good.txt", "= Good =\nText.");

        var report = ArticleImport.Copy([bad, good, _folder.At("none.txt")], _folder.At("to"));

        report.Titles.ShouldBe(["Good"]);
        report.Problems.Select(problem => problem.File).ShouldBe([bad, _folder.At("none.txt")]);
    }
}
