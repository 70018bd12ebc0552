namespace Bot.Answers.Sources;

/// <summary>Addresses of articles and their sections, percent-encoded as the wiki does it.</summary>
/// <param name="template">With <c>{title}</c> and <c>{section}</c>; see <see cref="DefaultTemplate"/>.</param>
public sealed class ArticleLinks(string template)
{
    public const string DefaultTemplate = "https://en.wikipedia.org/wiki/{title}#{section}";

    private readonly string _template = template;

    /// <param name="section">Empty for the lead: the address then has no fragment.</param>
    public string To(string title, string section) => throw new NotSupportedException(_template);
}
