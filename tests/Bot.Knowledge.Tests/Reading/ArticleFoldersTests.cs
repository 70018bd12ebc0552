using Bot.Knowledge.Reading;

namespace Bot.Knowledge.Tests.Reading;

public sealed class ArticleFoldersTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reads_text_files_of_all_subfolders_in_order_of_their_paths()
    {
        _folder.Write("b.txt", "= B =");
        _folder.Write("a/z.TXT", "= Z =");
        _folder.Write("SOURCES.md", "= M =");
        _folder.Write(".hidden.txt", "= H =");

        Titles(_folder.Path).ShouldBe(["Z", "B"]);
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_empty() => Titles(_folder.At("none")).ShouldBeEmpty();

    [Fact]
    public void Of_two_files_with_one_title_in_a_folder_the_second_is_reported()
    {
        var first = _folder.Write("a.txt", "= T =\nOne.");
        var second = _folder.Write("b.txt", "= T =\nTwo.");

        var read = ArticleFolders.Read([_folder.Path]).ToList();

        read[0].File!.Text.ShouldBe("= T =\nOne.");
        read[1].Problem.ShouldBe(new ReadingProblem(
            second, 1, $"The title \"T\" is taken by {first}. Remove one of the two, or change its title line."));
    }

    [Fact]
    public void An_article_of_an_earlier_folder_takes_the_place_of_one_of_a_later()
    {
        _folder.Write("imported/t.txt", "= T =\nNew.");
        _folder.Write("seeds/t.txt", "= T =\nOld.");

        var read = ArticleFolders.Read([_folder.At("imported"), _folder.At("seeds")]).ToList();

        read.Single().File!.Text.ShouldBe("= T =\nNew.");
    }

    [Fact]
    public void A_damaged_file_does_not_keep_the_others_from_being_read()
    {
        _folder.Write("a.txt", [0xFF, 0xFE, 0x00]);
        _folder.Write("b.txt", "= B =");

        Titles(_folder.Path).ShouldBe(["B"]);
    }

    private static IEnumerable<string> Titles(string folder) =>
        ArticleFolders.Read([folder]).Where(read => read.File is not null).Select(read => read.File!.Title);
}
