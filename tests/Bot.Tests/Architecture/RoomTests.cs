namespace Bot.Tests.Architecture;

/// <summary>The rooms of the house and the doors between them.</summary>
public sealed class RoomTests
{
    private static readonly string[] Rooms =
        ["Bot.Articles", "Bot.Knowledge", "Bot.Answers", "Bot.Guilds", "Bot.Commands", "Bot.Transport", "Bot"];

    [Theory]
    [InlineData("Bot.Articles", "NodaTime")]
    [InlineData("Bot.Knowledge", "Bot.Articles NodaTime LiteDB Lucene.Net Lucene.Net.Analysis.Common J2N")]
    [InlineData("Bot.Answers", "Bot.Articles Bot.Knowledge NodaTime")]
    [InlineData("Bot.Guilds", "LiteDB NodaTime")]
    [InlineData("Bot.Commands", "Bot.Articles Bot.Knowledge Bot.Answers Bot.Guilds NodaTime")]
    [InlineData("Bot.Transport", "Bot.Commands")]
    public void A_room_uses_only_what_it_may(string room, string allowed)
    {
        var may = allowed.Split(' ');

        new Room(room).Uses.Where(used => !may.Contains(used, StringComparer.Ordinal) && !IsAbstraction(used)).ShouldBeEmpty();
    }

    [Fact]
    public void Articles_are_read_without_a_file_a_clock_or_a_network() =>
        new Room("Bot.Articles").ForeignTypes()
            .Where(type => type is "System.IO.File" or "System.IO.Directory" or "System.IO.FileStream" or "System.TimeProvider" or "System.Console"
                || type.StartsWith("System.Net.", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Theory]
    [InlineData("Bot.Answers")]
    [InlineData("Bot.Commands")]
    public void Answers_and_commands_touch_neither_files_nor_the_network(string room) =>
        new Room(room).ForeignTypes()
            .Where(type => type is "System.IO.File" or "System.IO.Directory" or "System.IO.FileStream" or "System.Console"
                || type.StartsWith("System.Net.", StringComparison.Ordinal))
            .ShouldBeEmpty();

    [Fact]
    public void No_namespace_hides_a_type()
    {
        var types = Rooms.SelectMany(room => new Room(room).Types).ToList();
        var folders = types.Select(type => type.Namespace!.Split('.')[^1]).ToHashSet(StringComparer.Ordinal);

        types.Select(type => type.Name).Where(folders.Contains).Distinct(StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_is_called_Bot_Discord_because_it_would_hide_the_library_of_that_name() =>
        Rooms.SelectMany(room => new Room(room).Types)
            .Where(type => type.Namespace!.StartsWith("Bot.Discord", StringComparison.Ordinal))
            .ShouldBeEmpty();

    private static bool IsAbstraction(string used) => used is
        "Microsoft.Extensions.Logging.Abstractions" or "Microsoft.Extensions.Options" or "Microsoft.Extensions.DependencyInjection.Abstractions";
}
