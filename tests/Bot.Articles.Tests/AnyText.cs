using FsCheck;
using FsCheck.Fluent;

namespace Bot.Articles.Tests;

/// <summary>Texts made of what articles are made of, in any order: headings, bullets, names, dates, quotes, noise.</summary>
public static class AnyText
{
    private static readonly string[] Pieces =
    [
        "= Title =", "== Section ==", "=== Sub ===", "====", "= =", "\n", "\n\n", "\r\n", "\r", "\u2028", "- ", "* ", " * item", "#", "{{", "}}", "<ref>", "</ref>", "<!--", "-->", "&nbsp;", " ", "\t",
        "The embassy opened.", "Dr. Smith", "J. R. R. Tolkien", "U.S. Army", "e.g. this", "No. 5", "c. 1850", "3.14", "...", "…", "?!", "[12]",
        "(born 6 July 1975)", "(", ")", "[", "]", "\"", "“", "”", "'s", "Soilih", "President Ali Soilih", "on 13 November later that year",
        "in the 1990s", "44 BC", "1861–65", "two months later", "May", "March", "29 February 1900", "99999", "é", "漢字。", "\U0001F600", "\uD83D",
        "\uFEFF", "\0", "\u200B", "he himself", "his", "the former", "a",
    ];

    public static Arbitrary<string> Articles() => Arb.From(
        Gen.OneOf(Gen.Elements(Pieces), Gen.Elements(Pieces).Select(piece => piece + " "), ArbMap.Default.GeneratorFor<char>().Select(c => c.ToString()))
            .ListOf()
            .Select(string.Concat));
}
