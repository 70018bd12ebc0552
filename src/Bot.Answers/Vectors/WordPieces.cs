using System.Text;
using Lucene.Net.Analysis.Miscellaneous;
using Microsoft.ML.Tokenizers;

namespace Bot.Answers.Vectors;

/// <summary>Cuts a text into the pieces of words that the encoder knows, between the two marks that it expects around it.</summary>
internal sealed class WordPieces
{
    private const int MostPerCharacter = 4;

    private readonly BertTokenizer _tokenizer;

    /// <param name="vocabulary">A piece in each line, in the order of their vectors.</param>
    public WordPieces(string vocabulary) => _tokenizer = BertTokenizer.Create(new MemoryStream(Encoding.UTF8.GetBytes(vocabulary)));

    /// <param name="most">So many at most, the marks among them.</param>
    public IReadOnlyList<int> Cut(string text, int most) => _tokenizer.EncodeToIds(Plain(text), most, out _, out _);

    /// <summary>Without accents, which nothing else takes off where the framework has no tables of Unicode, and without halves of characters.</summary>
    private static string Plain(string text)
    {
        var whole = string.Concat(text.EnumerateRunes()).ToCharArray();
        var plain = new char[whole.Length * MostPerCharacter];
        return new string(plain, 0, ASCIIFoldingFilter.FoldToASCII(whole, 0, plain, 0, whole.Length));
    }
}
