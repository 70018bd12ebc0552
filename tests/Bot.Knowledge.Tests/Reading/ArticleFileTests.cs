using System.Text;
using Bot.Knowledge.Reading;

namespace Bot.Knowledge.Tests.Reading;

public sealed class ArticleFileTests : IDisposable
{
    private readonly TempFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Reads_the_text_as_the_file_has_it()
    {
        var (file, problem) = ArticleFile.Read(_folder.Write("a.txt", "= Ålesund =\r\n\r\nA town.\r\n"));

        problem.ShouldBeNull();
        file!.Title.ShouldBe("Ålesund");
        file.Text.ShouldBe("= Ålesund =\r\n\r\nA town.\r\n");
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_text()
    {
        var path = _folder.Write("a.txt", [.. Encoding.UTF8.Preamble, .. "= T =\nText."u8]);

        ArticleFile.Read(path).File!.Text.ShouldBe(File.ReadAllText(path));
    }

    [Fact]
    public void The_id_follows_from_title_and_text_and_not_from_the_place()
    {
        var first = ArticleFile.Read(_folder.Write("a.txt", "= T =\nText.")).File!;
        var moved = ArticleFile.Read(_folder.Write("b/c.txt", "= T =\nText.")).File!;
        var changed = ArticleFile.Read(_folder.Write("d.txt", "= T =\nText!")).File!;

        moved.Id.ShouldBe(first.Id);
        changed.Id.ShouldNotBe(first.Id);
    }

    [Theory]
    [MemberData(nameof(Damaged))]
    public void Says_what_is_wrong_with_a_file_and_where(byte[] bytes, int line, string message)
    {
        var path = _folder.Write("a.txt", bytes);

        var (file, problem) = ArticleFile.Read(path);

        file.ShouldBeNull();
        problem.ShouldBe(new ReadingProblem(path, line, message));
    }

    public static TheoryData<byte[], int, string> Damaged() => new()
    {
        { [], 1, "The file is empty. An article begins with a line \"= Title =\"." },
        { " \n\t\n"u8.ToArray(), 1, "The file is empty. An article begins with a line \"= Title =\"." },
        { Encoding.Unicode.GetPreamble().Concat(Encoding.Unicode.GetBytes("= T =")).ToArray(), 1, "The file is UTF-16. Save it as UTF-8." },
        { [.. "= T =\n\nCaf"u8, 0xE9, .. " au lait"u8], 3, "The file is not UTF-8 (byte E9 in this line). Save it as UTF-8." },
        { [.. "\x7FELF\n"u8, 0, 1, 2], 2, "The file is not text. Only plain text in UTF-8 is read." },
    };

    [Fact]
    public void A_file_that_is_not_there_is_a_problem_like_any_other() =>
        ArticleFile.Read(_folder.At("none.txt")).Problem!.Message.ShouldBe(
            "The file cannot be opened. Check that it exists and may be read.");
}
