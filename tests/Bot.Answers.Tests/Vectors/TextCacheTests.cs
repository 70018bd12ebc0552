using Bot.Answers.Vectors;

namespace Bot.Answers.Tests.Vectors;

public sealed class TextCacheTests
{
    [Fact]
    public void What_is_known_is_not_made_again_until_there_is_too_much()
    {
        var made = new List<string>();
        var cache = new TextCache<int>(2);

        foreach (var text in new[] { "one", "two", "one", "three", "one" })
        {
            cache.GetOrAdd(text, Make).ShouldBe(text.Length);
        }

        made.ShouldBe(["one", "two", "three", "one"]);

        int Make(string text)
        {
            made.Add(text);
            return text.Length;
        }
    }
}
