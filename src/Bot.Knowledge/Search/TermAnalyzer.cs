using Bot.Articles;
using Lucene.Net.Analysis;
using Lucene.Net.Analysis.Core;
using Lucene.Net.Analysis.En;
using Lucene.Net.Analysis.Miscellaneous;
using Lucene.Net.Analysis.Standard;
using Lucene.Net.Analysis.TokenAttributes;
using Lucene.Net.Analysis.Util;
using Lucene.Net.Util;

namespace Bot.Knowledge.Search;

/// <summary>
/// The terms by which passages are indexed and questions are put: lower case, accents folded, English possessives and
/// endings off (Porter), function words out.
/// </summary>
public static class TermAnalyzer
{
    internal const LuceneVersion Version = LuceneVersion.LUCENE_48;

    private static readonly CharArraySet FunctionWords = new CharArraySet(
        Version,
        ("a an the this that these those and or but nor so if then than as at by for from in into of off on onto out over to up with within " +
         "without about be am is are was were been being do does did done doing have has had having will would shall should can could may " +
         "might must i you he she it we they me him her us them my your his its our their himself herself itself themselves who whom whose " +
         "which what when where why how there here not no such also").Split(' '),
        ignoreCase: true).AsReadOnly();

    internal static Analyzer Analyzer { get; } = Analyzer.NewAnonymous((_, reader) =>
    {
        var words = new StandardTokenizer(Version, reader);
        TokenStream terms = new LowerCaseFilter(Version, new EnglishPossessiveFilter(Version, words));
        terms = new StopFilter(Version, new ASCIIFoldingFilter(terms), FunctionWords);
        return new TokenStreamComponents(words, new PorterStemFilter(terms));
    });

    /// <summary>In text order, each as often as it stands there.</summary>
    public static IReadOnlyList<Term> Analyze(string text)
    {
        var terms = new List<Term>();
        using var stream = Analyzer.GetTokenStream("", text);
        var term = stream.GetAttribute<ICharTermAttribute>();
        var offset = stream.GetAttribute<IOffsetAttribute>();
        stream.Reset();
        while (stream.IncrementToken())
        {
            terms.Add(new Term(term.ToString()!, TextSpan.FromBounds(offset.StartOffset, offset.EndOffset)));
        }

        stream.End();
        return terms;
    }

    /// <summary>Lower case with accents folded ("Sætre" becomes "saetre"), for comparing names and titles.</summary>
    public static string Fold(string text)
    {
        var folded = new char[text.Length * 4];
        var length = ASCIIFoldingFilter.FoldToASCII(text.ToLowerInvariant().ToCharArray(), 0, folded, 0, text.Length);
        return new string(folded, 0, length);
    }
}

/// <param name="Span">Where the word stands in the analysed text.</param>
public readonly record struct Term(string Text, TextSpan Span);
