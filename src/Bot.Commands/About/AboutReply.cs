using Bot.Commands.Cards;
using Bot.Commands.Chat;

namespace Bot.Commands.About;

/// <summary>Version, source and licence of the articles, what is stored about people, the project.</summary>
public static class AboutReply
{
    /// <param name="articles">Their number.</param>
    public static Reply Build(AboutInfo about, int articles, ReplyContext context)
    {
        var texts = articles == 1 ? "One article" : $"{articles} articles";
        return new Card($"Almanac {about.Version}", context) { Url = about.ProjectUrl }
            .Text("I have read some encyclopaedia articles and answer from them, with the sentence that says so. What they do not say, I do not know.")
            .Heading("The articles")
            .Text($"{texts} from {Markdown.Link(about.Source, about.SourceUrl)}, under the licence {Markdown.Link(about.Licence, about.LicenceUrl)}. The sentences that I quote are theirs, unchanged, and stay under that licence; each comes with a link to its article, where the authors are named.")
            .Heading("What I keep about you and this server")
            .Text("Of what you ask, nothing. I see only what is typed into my commands, and a message only when someone uses me on it; I answer and forget it. I read no other messages and keep no list of members. What stands in the channel is kept by Discord, not by me.")
            .Text($"Of a server that has a daily post, I keep what was set: channel, time, time zone, the role to ping, and who set it last; and of the posts, when they were made and which facts were told. {Markdown.Bold("/daily off")} deletes what was set. When I am removed from the server, it is kept 30 days, in case I come back.")
            .Heading("The project")
            .Text($"Source code, documentation and a place to report mistakes: {Markdown.Link("the project's page", about.ProjectUrl)}.")
            .Build();
    }
}
