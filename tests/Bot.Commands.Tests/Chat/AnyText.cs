using FsCheck;
using FsCheck.Fluent;

namespace Bot.Commands.Tests.Chat;

/// <summary>Texts made of what goes wrong: markup, mentions, invisible characters, halves of pairs, long words.</summary>
public static class AnyText
{
    private static readonly string[] Pieces =
    [
        "*", "**", "_", "__", "~~", "||", "`", "```", ">", "> ", ">>> ", "#", "## ", "- ", "-# ", "+ ", "1. ", "12) ", "\\",
        "[", "]", "(", ")", "[a](https://example.org)", "<@1>", "<@!1>", "<@&1>", "<#1>", "<t:1:R>", "</ask:1>", "<:a:1>", "<a:b:1>",
        "<id:home>", "<", "@", "@everyone", "@here", "@HERE", "@\u200Beveryone", ":smile:", ":", "https://example.org/a_b", "discord://x",
        "\n", "\r\n", "\t", "\0", "\u001B[31m", "\u0007", "\u0085", "\u2028", "\u202E", "\u2066", "\u200B", "\u200D", "\u00AD",
        "\uFEFF", "\u3164", "\uD83D", "\uDE00", "\U0001F600", "\U0001F468\u200D\U0001F469\u200D\U0001F467", "e\u0301\u0301", "\u0600",
        "\u0645\u06CC\u200C\u062E", " ", " ", "a", "word", "Comoros", "1975", ".", ",", "!", "&", "longerthanmostwordsthatpeopleusebutnotunheardof",
    ];

    public static Arbitrary<string> String() => Arb.From(Texts(), ArbMap.Default.ArbFor<string>().Shrinker);

    private static Gen<string> Texts() =>
        Gen.Frequency(
            (4, Gen.Elements(Pieces).ListOf().Select(pieces => string.Concat(pieces))),
            (1, Gen.Choose(0, 400).SelectMany(count => Gen.Elements(Pieces).ListOf(count)).Select(pieces => string.Concat(pieces))),
            (2, ArbMap.Default.GeneratorFor<char>().ArrayOf().Select(characters => new string(characters))),
            (1, Gen.Elements(1, 80, 256, 1024, 4096, 9000).SelectMany(count => Gen.Elements('a', '*', ' ', '_', '\n', '@').Select(c => new string(c, count)))));
}
