using Bot.Answers.Ask.Reading;

namespace Bot.Answers.Ask.Extraction;

/// <summary>Words that open the phrase which tells why or how; the surer, the higher (0: none).</summary>
internal static class Openings
{
    public static float OfReason(IReadOnlyList<Word> words, int at)
    {
        var next = at + 1 < words.Count ? words[at + 1].Lower : "";
        return words[at].Lower switch
        {
            "because" => 1.6f,
            "due" or "owing" or "thanks" when next is "to" => 1.5f,
            "so" when next is "that" => 1.2f,
            "in" when next is "order" or "response" => 1.3f,
            "as" when next is "a" or "part" => 0.8f,
            "to" when next.Length > 0 && !words[at + 1].IsCapital && !words[at + 1].IsFunction && !words[at + 1].IsNumber => 0.9f,
            "since" => 0.8f,
            "following" => 0.7f,
            "after" or "for" => 0.5f,
            _ => 0,
        };
    }

    public static float OfManner(IReadOnlyList<Word> words, int at)
    {
        var next = at + 1 < words.Count ? words[at + 1] : null;
        return words[at].Lower switch
        {
            "by" when next is { IsNumber: false } => 1.1f,
            "through" or "using" or "via" => 1.1f,
            "in" when next?.Lower is "a" or "an" => 0.9f,
            "with" or "without" => 0.7f,
            "as" => 0.5f,
            "from" or "into" => 0.3f,
            _ => 0,
        };
    }
}
