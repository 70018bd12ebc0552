using System.CommandLine;
using Bot.Commands.Chat;
using Bot.Json;

namespace Bot.Verbs;

internal sealed class ArticlesVerb(Surroundings surroundings)
    : LibraryVerb("articles", "List the articles that have been read.", surroundings)
{
    protected override void WriteJson(Desk desk, ParseResult typed, Surroundings surroundings) =>
        surroundings.Output.WriteJson(ArticlesJson.Of(desk.Library.Articles, desk.Links), JsonOutput.Shapes.ArticlesJson);

    protected override SlashValues Values(ParseResult typed) => SlashValues.None;
}
