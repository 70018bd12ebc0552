using Bot.Articles.People.Words;

namespace Bot.Articles.People.Naming;

/// <summary>"Mrs. Harris" is a woman and "King Henry" a man; "Lord Mayor" and "President" are either.</summary>
internal static class TitleGender
{
    private static readonly WordSet Women = new(
        "mrs mrs. ms ms. miss lady queen princess empress tsarina duchess archduchess countess viscountess baroness dame madame frau doña abbess mother sister maharani infanta");

    private static readonly WordSet Men = new(
        "mr mr. mister sir lord king prince emperor tsar czar kaiser sultan caliph pope father brother friar duke archduke earl count viscount baron baronet marquess marquis "
        + "abbot monsieur herr don señor infante");

    private static readonly WordSet Wives = new("mrs mrs.");

    /// <param name="title">Its last token, right before the name.</param>
    public static Gender Of(in Token title) => Women.Has(title) ? Gender.Woman : Men.Has(title) ? Gender.Man : Gender.Unsaid;

    /// <summary>"Mrs. George Harris" bears her husband's name.</summary>
    public static bool IsWife(in Token title) => Wives.Has(title);
}
