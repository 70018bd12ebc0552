using System.Runtime.InteropServices;
using Bot.Articles.Structure;

namespace Bot.Articles.People.Words;

/// <param name="First">Index of its first token.</param>
/// <param name="End">Index behind its last token.</param>
internal readonly record struct SentenceWords(int First, int End, int Paragraph, TextSpan Span);

/// <summary>An article's sentences as tokens, in text order.</summary>
internal sealed class ArticleWords
{
    private readonly List<Token> _tokens = [];
    private readonly List<SentenceWords> _sentences = [];

    private ArticleWords(string text) => Text = text;

    public string Text { get; }

    public ReadOnlySpan<Token> Tokens => CollectionsMarshal.AsSpan(_tokens);

    public IReadOnlyList<SentenceWords> Sentences => _sentences;

    /// <summary>One line that stands by itself, such as a title.</summary>
    public static ArticleWords OfLine(string line)
    {
        var words = new ArticleWords(line);
        new Tokenizer(line, words._tokens).Add(new TextSpan(0, line.Length));
        words._sentences.Add(new SentenceWords(0, words._tokens.Count, 0, new TextSpan(0, line.Length)));
        return words;
    }

    public static ArticleWords Of(ParsedArticle article)
    {
        var words = new ArticleWords(article.Text);
        var tokenizer = new Tokenizer(article.Text, words._tokens);
        var pieces = new List<TextSpan>();
        var paragraph = 0;
        foreach (var part in article.Paragraphs)
        {
            var (hidden, next) = (Markup.In(article.Text, part.Span), 0);
            foreach (var sentence in part.Sentences)
            {
                var first = words._tokens.Count;
                Markup.Outside(hidden, sentence.Span, ref next, pieces);
                foreach (var piece in pieces)
                {
                    tokenizer.Add(piece);
                }

                words._sentences.Add(new SentenceWords(first, words._tokens.Count, paragraph, sentence.Span));
            }

            paragraph++;
        }

        return words;
    }
}
