using Bot.Answers.Ask;
using Bot.Answers.Sources;
using Bot.Knowledge.Library;

namespace Bot.Answers.Tests;

/// <summary>A library read once for all tests of a class, in a folder that is deleted behind them.</summary>
public abstract class LibraryOf : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("almanac-answers-").FullName;

    protected LibraryOf(params (string Name, string Text)[] articles)
    {
        var source = Path.Combine(AppContext.BaseDirectory, "seeds");
        if (articles.Length > 0)
        {
            source = Directory.CreateDirectory(Path.Combine(_folder, "articles")).FullName;
            foreach (var (name, text) in articles)
            {
                File.WriteAllText(Path.Combine(source, name), text);
            }
        }

        Library = ArticleLibrary.Open(Path.Combine(_folder, "library"));
        Library.UpdateAsync([source], null, CancellationToken.None).GetAwaiter().GetResult();
        Answering = new QuestionAnswering(Library, Links);
    }

    public ArticleLibrary Library { get; }

    public ArticleLinks Links { get; } = new(ArticleLinks.DefaultTemplate);

    public QuestionAnswering Answering { get; }

    public Answer.Found Found(string question) => Answering.Ask(new Question(question)).ShouldBeOfType<Answer.Found>(question);

    public Answer.NotFound NotFound(string question) => Answering.Ask(new Question(question)).ShouldBeOfType<Answer.NotFound>(question);

    public void Dispose()
    {
        Library.Dispose();
        Directory.Delete(_folder, recursive: true);
        GC.SuppressFinalize(this);
    }
}

/// <summary>The article that the bot ships with.</summary>
public sealed class SeedLibrary : LibraryOf;

/// <summary>Small articles written for the tests.</summary>
public sealed class WrittenLibrary() : LibraryOf(
    ("lighthouse.txt",
        """
        = Tarrow Lighthouse =

        Tarrow Lighthouse is a granite tower on the coast of Norlund. It was designed by the engineer Edith Marlow and stands 48 metres tall.

        == Building ==
        Work on the tower began on 4 May 1871 and was finished in 1874 because the harbour of Kesby had lost 13 ships in a single winter. The lamp was first lit on 29 February 1876. The keeper Thomas Hale moved to Kesby in 1880 and wrote a diary there.

        == Later years ==
        Edith Marlow died in Kesby on 2 October 1901. The tower was not damaged during the storm of 1910. In 1934 the lamp was replaced by an electric light, paid for by the fishermen of Kesby. About 12,000 people visit the tower every year.
        """),
    ("river.txt",
        """
        = River Alva =

        The River Alva is the longest river in Norlund. It rises in the Bergen Hills, flows through the town of Kesby and ends in Lake Orme after 210 kilometres.

        == Bridge ==
        The first bridge was built by John Hale in 1790. Queen Margrethe opened the present bridge on 4 May 1902. The old bridge had been destroyed by a flood.
        """));
