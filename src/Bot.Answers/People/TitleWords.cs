using Bot.Knowledge.People;

namespace Bot.Answers.People;

/// <summary>Words before a name that say an office or a rank.</summary>
internal static class TitleWords
{
    private static readonly HashSet<string> Common = new(
        ("president vice prime minister king queen prince princess emperor empress tsar czar sultan emir shah pope saint st sir dame lord lady " +
         "baron duke duchess count countess earl mr mrs ms miss dr doctor professor prof general colonel captain major lieutenant admiral " +
         "marshal sergeant senator governor chancellor secretary chairman ambassador judge justice reverend bishop archbishop cardinal " +
         "imam sheikh mullah ayatollah rabbi father mother brother sister the former late ex first").Split(' '),
        StringComparer.Ordinal);

    private static readonly HashSet<string> Empty = new("the a former late ex current then".Split(' '), StringComparer.Ordinal);

    public static bool IsTitle(string word) => Common.Contains(word);

    /// <summary>Whether a person bears a title of exactly these words; "former" and "late" do not count.</summary>
    public static bool Bears(PersonName person, IEnumerable<string> title)
    {
        var asked = title.Where(word => !Empty.Contains(word)).ToList();
        return asked.Count > 0 && person.Titles.Any(known => NameIndex.WordsOf(known).Where(word => !Empty.Contains(word)).SequenceEqual(asked, StringComparer.Ordinal));
    }
}
