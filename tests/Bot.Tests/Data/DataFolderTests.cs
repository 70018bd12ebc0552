using Bot.Data;
using Bot.Knowledge.Reading;

namespace Bot.Tests.Data;

public sealed class DataFolderTests : IDisposable
{
    private readonly TestFolder _folder = new();

    [Fact]
    public void Is_made_with_its_parents_and_left_clean()
    {
        var path = Path.Combine(_folder.FullPath, "a", "b");

        DataFolder.Open(path);

        Directory.EnumerateFileSystemEntries(path).ShouldBeEmpty();
    }

    [Fact]
    public void One_that_cannot_be_written_to_is_told_with_what_to_do()
    {
        var file = _folder.Write("file", "");

        Should.Throw<SetupException>(() => DataFolder.Open(Path.Combine(file, "data"))).Message
            .ShouldBe($"The data folder '{file}/data' cannot be written to. Make it writable for this user, or set Data:Folder (the variable Data__Folder) to another.");
    }

    [Fact]
    public void Each_article_folder_has_a_library_of_its_own()
    {
        var data = DataFolder.Open(_folder.FullPath);

        data.LibraryOf(null).ShouldBe(_folder.FullPath);
        data.LibraryOf("/a/b").ShouldBe(data.LibraryOf("/a/b/"));
        data.LibraryOf("/a/b").ShouldNotBe(data.LibraryOf("/a/c"));
        Path.GetDirectoryName(data.LibraryOf("/a/b")).ShouldBe(Path.Combine(_folder.FullPath, "libraries"));
    }

    [Fact]
    public void A_second_worker_is_kept_away_until_the_first_is_gone()
    {
        var data = DataFolder.Open(_folder.FullPath);
        using (WorkerLock.Take(data))
        {
            Should.Throw<SetupException>(() => WorkerLock.Take(data)).Message.ShouldContain($"'{_folder.FullPath}'");
        }

        WorkerLock.Take(data).Dispose();
    }

    [Fact]
    public void Imported_articles_replace_their_earlier_text_and_keep_others_of_the_same_file_name()
    {
        var imports = Path.Combine(_folder.FullPath, "imports");

        Put("one/a.txt", "= Kora =\n\nOld.\n");
        Put("two/a.txt", "= Lira =\n\nOther.\n");
        Put("three/b.txt", "\uFEFF= Kora =\r\n\r\nNew.\r\n");

        Directory.EnumerateFiles(imports).Select(Path.GetFileName).Order(StringComparer.Ordinal).ShouldBe(["a (2).txt", "a.txt"]);
        File.ReadAllBytes(Path.Combine(imports, "a.txt")).ShouldBe(File.ReadAllBytes(Path.Combine(_folder.FullPath, "three/b.txt")));

        void Put(string name, string text)
        {
            File.WriteAllText(_folder.Write(name, ""), text);
            ImportShelf.Open(imports).Put(ArticleFile.Read(Path.Combine(_folder.FullPath, name)).File!);
        }
    }

    public void Dispose() => _folder.Dispose();
}
