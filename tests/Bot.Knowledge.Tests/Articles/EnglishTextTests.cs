using Bot.Knowledge.Articles;

namespace Bot.Knowledge.Tests.Articles;

public sealed class EnglishTextTests
{
    [Theory]
    [InlineData("Neither nation maintains an embassy in their respective capitals. Formerly the DPRK had an ambassador stationed in Moroni.", true)]
    [InlineData("BBDO ist eine weltweit agierende Werbe- und Marketingagentur mit Hauptsitz in New York und Niederlassungen in 79 Ländern.", false)]
    [InlineData("La Révolution française est une période de bouleversements sociaux et politiques de grande envergure en France et dans ses colonies.", false)]
    [InlineData("De Nederlandse Opstand was een opstand in de Nederlanden tegen de Spaanse koning en het begin van de Tachtigjarige Oorlog in het land.", false)]
    [InlineData("Diese Seite sagt the of and", true, "too few words to tell by")]
    [InlineData("東京は日本の首都です 大阪は大きい", false, "few words, of another script")]
    [InlineData("", true, "nothing to tell by")]
    public void Tells_English_by_its_function_words(string text, bool english, string? reason = null) =>
        EnglishText.Is(text).ShouldBe(english, reason);
}
