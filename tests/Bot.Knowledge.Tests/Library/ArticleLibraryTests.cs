using Bot.Knowledge.Library;
using Bot.Knowledge.Reading;
using Bot.Knowledge.Search;
using LiteDB;

namespace Bot.Knowledge.Tests.Library;

public sealed class ArticleLibraryTests : IDisposable
{
    private const string Kite = "= Kite =\n\nA kite is a tethered craft.\n\n== History ==\n\nKites were flown in China. They came to Europe later.";
    private const string Lyre = "= Lyre =\n\nThe lyre is a stringed instrument.";

    private readonly TempFolder _folder = new();

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private string Data => _folder.At("data");

    private string Articles => _folder.At("articles");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Reads_articles_once_and_only_what_changed_again()
    {
        _folder.Write("articles/kite.txt", Kite);
        _folder.Write("articles/lyre.txt", Lyre);
        using var library = ArticleLibrary.Open(Data);

        (await Update(library)).ShouldSatisfyAllConditions(first => first.Read.ShouldBe(2), first => first.Unchanged.ShouldBe(0));
        _folder.Write("articles/lyre.txt", Lyre + " It is old.");
        (await Update(library)).ShouldSatisfyAllConditions(
            second => second.Read.ShouldBe(1), second => second.Unchanged.ShouldBe(1), second => second.Removed.ShouldBe(1));

        library.Articles.Select(article => article.Title).ShouldBe(["Kite", "Lyre"]);
        Texts(library, "Lyre").ShouldBe(["The lyre is a stringed instrument.", "It is old."]);
    }

    [Fact]
    public async Task A_file_that_is_gone_is_forgotten()
    {
        _folder.Write("articles/kite.txt", Kite);
        var lyre = _folder.Write("articles/lyre.txt", Lyre);
        using var library = ArticleLibrary.Open(Data);
        await Update(library);

        File.Delete(lyre);
        (await Update(library)).Removed.ShouldBe(1);

        library.FindArticle("Lyre").ShouldBeNull();
        Search(library, "stringed instrument").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_library_that_is_opened_again_knows_what_it_read()
    {
        _folder.Write("articles/kite.txt", Kite);
        using (var library = ArticleLibrary.Open(Data))
        {
            await Update(library);
        }

        using var again = ArticleLibrary.Open(Data);

        Search(again, "flown").ShouldBe(["Kites were flown in China."]);
        (await Update(again)).ShouldSatisfyAllConditions(report => report.Read.ShouldBe(0), report => report.Unchanged.ShouldBe(1));
    }

    [Fact]
    public async Task Passages_know_their_section_paragraph_and_place()
    {
        _folder.Write("articles/kite.txt", Kite);
        using var library = ArticleLibrary.Open(Data);
        await Update(library);

        var passage = library.Passages(library.FindArticle("kite")!.Id)[2];

        passage.Section.ShouldBe("History");
        passage.Paragraph.ShouldBe(1);
        passage.Span.In(Kite).ShouldBe(passage.Text);
        passage.Text.ShouldBe("They came to Europe later.");
    }

    [Fact]
    public async Task Search_finds_passages_and_the_neighbours_in_their_paragraph()
    {
        _folder.Write("articles/kite.txt", Kite);
        _folder.Write("articles/lyre.txt", Lyre);
        using var library = ArticleLibrary.Open(Data);
        await Update(library);

        Search(library, "When were kites flown?", limit: 8).ShouldBe(
            ["Kites were flown in China.", "They came to Europe later.", "A kite is a tethered craft."], ignoreOrder: true);
        library.PassagesWith("kite").ShouldBe(2);
        library.PassagesWith("zeppelin").ShouldBe(0);
    }

    [Fact]
    public async Task Search_can_be_held_to_one_article()
    {
        _folder.Write("articles/kite.txt", Kite);
        _folder.Write("articles/lyre.txt", Lyre);
        using var library = ArticleLibrary.Open(Data);
        await Update(library);

        var query = new PassageQuery([new WeightedTerm("kite", 1), new WeightedTerm("lyre", 1)], library.FindArticle("Lyre")!.Id, 8);

        library.Search(query).ShouldAllBe(found => found.Passage.Article == query.Article);
    }

    [Fact]
    public async Task Titles_are_found_without_case_and_accents_and_by_a_beginning_that_is_the_only_one()
    {
        _folder.Write("articles/a.txt", "= Ålesund =\nA town.");
        _folder.Write("articles/b.txt", "= Albania =\nA country.");
        _folder.Write("articles/c.txt", "= Alberta =\nA province.");
        using var library = ArticleLibrary.Open(Data);
        await Update(library);

        library.FindArticle(" alesund ")?.Title.ShouldBe("Ålesund");
        library.FindArticle("albe")?.Title.ShouldBe("Alberta");
        library.FindArticle("alb").ShouldBeNull();
        library.FindArticle("").ShouldBeNull();
    }

    [Fact]
    public async Task A_broken_off_reading_leaves_no_half_article_and_is_gone_on_with()
    {
        for (var i = 0; i < 20; i++)
        {
            _folder.Write($"articles/{i:00}.txt", Kite.Replace("Kite", $"Kite {i:00}", StringComparison.Ordinal));
        }

        using var stop = CancellationTokenSource.CreateLinkedTokenSource(Stop);
        using (var library = ArticleLibrary.Open(Data))
        {
            var interruption = new Interruption(after: 7, stop);
            await Should.ThrowAsync<OperationCanceledException>(() => library.UpdateAsync([Articles], interruption, stop.Token));
            library.Articles.ShouldBeEmpty("what is not whole is not shown");
        }

        using var again = ArticleLibrary.Open(Data);
        var rest = new Interruption(after: int.MaxValue, stop);
        await again.UpdateAsync([Articles], rest, Stop);

        rest.Seen.ShouldBe(13, "seven were read already");
        again.Articles.Count.ShouldBe(20);
        again.Articles.ShouldAllBe(article => again.Passages(article.Id).Count == article.Passages);
        Search(again, "tethered craft", limit: 50).Count(text => text.Contains("tethered")).ShouldBe(20);
    }

    [Fact]
    public async Task Answers_from_what_is_ready_while_it_reads()
    {
        for (var i = 0; i < 20; i++)
        {
            _folder.Write($"articles/{i:00}.txt", Kite.Replace("Kite", $"Kite {i:00}", StringComparison.Ordinal));
        }

        using var library = ArticleLibrary.Open(Data);
        var found = new List<int>();
        await library.UpdateAsync([Articles], new Watcher(() => found.Add(Search(library, "tethered craft", 50).Count)), Stop);

        found[0].ShouldBe(0);
        found[^1].ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Two_libraries_on_one_folder_see_what_either_reads()
    {
        using var worker = ArticleLibrary.Open(Data);
        using var verb = ArticleLibrary.Open(Data);
        _folder.Write("articles/kite.txt", Kite);

        await Update(verb);

        worker.Articles.Select(article => article.Title).ShouldBe(["Kite"]);
        Search(worker, "tethered").ShouldBe(["A kite is a tethered craft."]);
    }

    [Fact]
    public async Task A_lost_index_is_made_anew_from_the_knowledge_file()
    {
        _folder.Write("articles/kite.txt", Kite);
        using var library = ArticleLibrary.Open(Data);
        await Update(library);

        Directory.Delete(Path.Combine(Data, "knowledge.index"), recursive: true);
        await Update(library);

        Search(library, "tethered").ShouldBe(["A kite is a tethered craft."]);
    }

    [Fact]
    public async Task A_file_of_another_version_is_made_anew()
    {
        _folder.Write("articles/kite.txt", Kite);
        using (var library = ArticleLibrary.Open(Data))
        {
            await Update(library);
        }

        using (var database = new LiteDatabase(Path.Combine(Data, "knowledge.db")))
        {
            database.UserVersion++;
        }

        using var again = ArticleLibrary.Open(Data);
        again.Articles.ShouldBeEmpty();
        (await Update(again)).Read.ShouldBe(1);
        Search(again, "tethered").ShouldBe(["A kite is a tethered craft."]);
    }

    [Theory]
    [InlineData("SQLite format 3\0 and so on")]
    [InlineData("garbage")]
    public void A_knowledge_file_of_another_program_is_left_alone(string content)
    {
        var path = _folder.Write("data/knowledge.db", content);

        Should.Throw<LibraryException>(() => ArticleLibrary.Open(Data)).Message.ShouldBe(
            $"{path} is not a knowledge file of Almanac, or it is damaged. Move it away (it is made anew from the articles) or choose another Data:Folder.");
        File.ReadAllText(path).ShouldBe(content);
    }

    [Fact]
    public void A_LiteDB_file_of_another_program_is_left_alone()
    {
        _folder.Write("data/readme.txt", "");
        using (var database = new LiteDatabase(Path.Combine(Data, "knowledge.db")))
        {
            database.GetCollection("songs").Insert(new BsonDocument { ["title"] = "Ode" });
        }

        Should.Throw<LibraryException>(() => ArticleLibrary.Open(Data)).Message.ShouldContain("is not a knowledge file of Almanac");
        using var still = new LiteDatabase(Path.Combine(Data, "knowledge.db"));
        still.GetCollection("songs").Count().ShouldBe(1);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_named()
    {
        var file = _folder.Write("file", "");

        Should.Throw<LibraryException>(() => ArticleLibrary.Open(Path.Combine(file, "data"))).Message.ShouldStartWith(
            $"The data folder {Path.Combine(file, "data")} cannot be written");
    }

    [Fact]
    public async Task The_same_articles_give_the_same_knowledge()
    {
        _folder.Write("articles/kite.txt", Kite);
        using var first = ArticleLibrary.Open(_folder.At("one"));
        using var second = ArticleLibrary.Open(_folder.At("two"));

        await Update(first);
        await Update(second);

        first.Articles.ShouldBe(second.Articles);
        Texts(first, "Kite").ShouldBe(Texts(second, "Kite"));
    }

    private Task<ReadingReport> Update(ArticleLibrary library) => library.UpdateAsync([Articles], null, Stop);

    private static List<string> Texts(ArticleLibrary library, string title) =>
        library.Passages(library.FindArticle(title)!.Id).Select(passage => passage.Text).ToList();

    private static List<string> Search(ArticleLibrary library, string question, int limit = 1) =>
        library.Search(new PassageQuery(TermAnalyzer.Analyze(question).Select(term => new WeightedTerm(term.Text, 1)).ToList(), null, limit))
            .Select(found => library.Passages(found.Passage.Article)[found.Passage.Ordinal].Text)
            .ToList();

    private sealed class Interruption(int after, CancellationTokenSource stop) : IProgress<ReadingProgress>
    {
        public int Seen { get; private set; }

        public void Report(ReadingProgress value)
        {
            if (++Seen == after)
            {
                stop.Cancel();
            }
        }
    }

    private sealed class Watcher(Action look) : IProgress<ReadingProgress>
    {
        public void Report(ReadingProgress value) => look();
    }
}
