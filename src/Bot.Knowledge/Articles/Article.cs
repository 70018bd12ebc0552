namespace Bot.Knowledge.Articles;

/// <param name="Id">Follows from title and text: an article whose text changes is another one.</param>
/// <param name="Title">From the article's own <c>= Title =</c> line; unique in a library.</param>
/// <param name="FileName">Without its folder.</param>
/// <param name="English">Other languages are quoted and searched, but no dates or people are read from them.</param>
/// <param name="Length">Of the text, in UTF-16 code units.</param>
public sealed record Article(
    ArticleId Id, string Title, string FileName, bool English, int Length, int Passages, int Events, int People);

/// <summary>The first sixteen hexadecimal digits of a hash of the article's title and text.</summary>
public readonly record struct ArticleId(string Value)
{
    public override string ToString() => Value;
}
