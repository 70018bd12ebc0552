using FsCheck;
using FsCheck.Fluent;

namespace Bot.Answers.Tests.Ask;

/// <summary>Questions made of what people type and of what goes wrong: Markdown, mentions, other scripts, invisible characters, halves of pairs.</summary>
public static class AnyQuestion
{
    private static readonly string[] Words =
    [
        "who", "what", "when", "where", "why", "how", "how many", "how much", "which", "which country", "is", "was", "were", "did", "does", "didn't", "and", "or", "what about",
        "the", "a", "of", "in", "by", "on", "he", "she", "it", "they", "their", "his", "her", "that", "there", "then", "not", "never", "first", "most",
        "Comoros", "comoros", "north korea", "Soilih", "soilihs", "Jaffar", "abdallah", "So Jinyong", "Chun Doo-hwan", "Kim", "relations", "embassy", "coup", "gift", "killed", "replaced",
        "visited", "established", "resume", "1975", "1990s", "13 November", "3", "January", "tell me about", "define", "list", "whats", "whos", "uk",
    ];

    private static readonly string[] Pieces =
    [
        "?", "!", ".", ",", ";", "'", "’s", "\"", "(", ")", "[", "]", "{0}", "\\", "/", "*", "**", "__", "||", "```", "> ", "# ", "<@1>", "<#1>", "<:a:1>", "@everyone",
        "https://example.org/a_b", "\n", "\r\n", "\t", "\0", "\u001B[31m", "\u0007", "\u2028", "\u202E", "\u2066", "\u200B", "\u200D", "\uFEFF", "\uD83D", "\uDE00", "\U0001F600",
        "e\u0301\u0301", "\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645", "Кто построил", "灯塔是谁", "ﬁ", "İ", "ß", "٣", "Ⅻ", "½", "99999999999999999999", "-1", "1.2.3,4", "-", "–", "—",
        "qwertyuiopasdfghjklzxcvbnm", "no", "", " ",
    ];

    public static Arbitrary<string> String() => Arb.From(Texts(), ArbMap.Default.ArbFor<string>().Shrinker);

    private static Gen<string> Texts() =>
        Gen.Frequency(
            (6, Gen.Choose(1, 10).SelectMany(count => Gen.Elements(Words).ListOf(count)).Select(words => string.Join(' ', words))),
            (4, Gen.Choose(1, 14).SelectMany(count => Gen.OneOf(Gen.Elements(Words), Gen.Elements(Pieces)).ListOf(count)).Select(words => string.Join(' ', words))),
            (2, Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces))),
            (2, ArbMap.Default.GeneratorFor<char>().ArrayOf().Select(characters => new string(characters))),
            (1, Gen.OneOf(Gen.Elements(Words), Gen.Elements(Pieces)).Select(piece => string.Concat(Enumerable.Repeat($"{piece} ", 6000))[..6000])));
}
