using Bot.Articles.People.Naming;
using Bot.Articles.People.Words;

namespace Bot.Articles.People.Identity;

/// <summary>"Robin Harris was a teacher. She left in 1990.": the pronoun behind a sentence that opens with its only name.</summary>
internal static class PronounBehind
{
    private static readonly WordSet Women = new("she her");
    private static readonly WordSet Men = new("he his");

    public static Gender Of(ArticleWords words, IReadOnlyList<NameMention> mentions, int at)
    {
        var mention = mentions[at];
        var sentence = words.Sentences[mention.Sentence];
        var isOnlyName = mention.First == sentence.First && (at + 1 == mentions.Count || mentions[at + 1].Sentence > mention.Sentence);
        if (!isOnlyName || mention.Sentence + 1 >= words.Sentences.Count)
        {
            return Gender.Unsaid;
        }

        var next = words.Sentences[mention.Sentence + 1];
        if (next.Paragraph != sentence.Paragraph || next.First >= next.End)
        {
            return Gender.Unsaid;
        }

        ref readonly var opening = ref words.Tokens[next.First];
        return Women.Has(opening) ? Gender.Woman : Men.Has(opening) ? Gender.Man : Gender.Unsaid;
    }
}
