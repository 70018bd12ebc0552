using Bot.Articles.People.Lists;
using Bot.Articles.People.Naming;
using Bot.Articles.People.Words;

namespace Bot.Articles.People.Identity;

/// <summary>
/// The person that an article is about, from its title: "Yuen Ren Chao", "John Smith (painter)". The prose may never say the
/// full name, and a bare surname means them in doubt.
/// </summary>
internal static class TitleName
{
    private const int Longest = 5;

    /// <returns>Nothing where the title does not look like a person's name of several words.</returns>
    public static NamePart[]? Of(string title)
    {
        var words = ArticleWords.OfLine(Text(title));
        var tokens = words.Tokens;
        if (tokens.Length is < 2 or > Longest || !tokens[0].Is(WordClasses.AnyPersonName) && tokens[0].Shape != Shape.Initial)
        {
            return null;
        }

        foreach (var token in tokens)
        {
            var isParticle = token.Shape == Shape.Lower && token.Is(WordClasses.Particle);
            var isName = token.IsCapital && (token.Shape == Shape.Initial || token.Is(WordClasses.Given | WordClasses.Surname)
                || !token.Is(WordClasses.Common | WordClasses.Place | WordClasses.People | WordClasses.Organisation | WordClasses.NamedOther | WordClasses.Function));
            if (!isParticle && !isName)
            {
                return null;
            }
        }

        return NamePart.Of(words, 0, tokens.Length);
    }

    /// <summary>The title without what tells it from its namesakes.</summary>
    public static string Text(string title)
    {
        var end = title.IndexOfAny(['(', ',']);
        return (end > 0 ? title[..end] : title).Replace('_', ' ').Trim();
    }
}
