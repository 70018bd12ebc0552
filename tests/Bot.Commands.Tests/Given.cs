using Bot.Answers.Sources;
using Bot.Answers.Timeline;
using Bot.Articles;
using Bot.Articles.Dates;
using Bot.Commands.Cards;
using Bot.Commands.Chat;

namespace Bot.Commands.Tests;

/// <summary>Answers to build replies from.</summary>
internal static class Given
{
    public const string Article = "Comoros–North Korea relations";
    public const string Url = "https://example.org/Comoros#History";

    public const string Ambassador =
        "On 18 January 1977, the first ambassador So Jinyong presented his credentials to Vice President Mohamed Hassan Ali.";

    public const string Seoul =
        "For the remainder of his time in office, Abdallah maintained close relations with South Korea, visiting Seoul in 1987.";

    public static readonly ReplyContext Public = new(Visibility.Channel, new ReadingState(1, 1));

    public static readonly ReplyContext Private = Public with { Visibility = Visibility.Private };

    public static Evidence Evidence(string sentence, int start = 1000, string section = "History") =>
        new(Article, section, sentence, start, sentence.Length, Url);

    /// <param name="words">Of the sentence, that give the date.</param>
    public static EventEntry Event(string edtf, string sentence, string words, string summary, int start = 1000) => new(
        EdtfDate.Parse(edtf),
        new TextSpan(start + sentence.IndexOf(words, StringComparison.Ordinal), words.Length),
        summary,
        [],
        Evidence(sentence, start));

    public static EventEntry Credentials =>
        Event("1977-01-18", Ambassador, "18 January 1977", "the first ambassador So Jinyong presented his credentials");

    public static EventEntry Visit => Event("1987", Seoul, "1987", "visiting Seoul in 1987", 2000);
}
