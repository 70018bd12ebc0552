using Bot.Guilds.Ledger;

namespace Bot.Guilds.Tests.Storage;

public sealed class FullDiskTests : IDisposable
{
    private readonly TestFolder _folder = new();
    private readonly LimitedDisk _disk = new();

    [Fact]
    public void A_full_disk_saves_nothing_says_so_and_may_have_room_again()
    {
        using var store = _disk.Open(_folder);
        Begin(store, 0).ShouldNotBeNull();

        // At every stage of the save.
        var refusals = 0;
        for (var room = 0; !TryBegin(store, room); room += 1_500)
        {
            refusals++;
            store.Ledger.Find(Given.Guild, Given.Date.PlusDays(1)).ShouldBeNull();
            store.Ledger.Find(Given.Guild, Given.Date).ShouldNotBeNull();
        }

        refusals.ShouldBeGreaterThan(5);
        store.Ledger.Find(Given.Guild, Given.Date.PlusDays(1)).ShouldNotBeNull();
    }

    [Fact]
    public void What_could_not_be_saved_does_not_come_back_after_a_restart()
    {
        using (var store = _disk.Open(_folder))
        {
            Begin(store, 0).ShouldNotBeNull();
            _disk.Left = 10_000;
            Should.Throw<GuildStoreException>(() => Begin(store, 1));
        }

        using var restarted = _folder.Open();
        restarted.Ledger.History(Given.Guild).ShouldHaveSingleItem().Date.ShouldBe(Given.Date);
    }

    [Fact]
    public void What_is_saved_stays_saved_where_the_data_file_itself_cannot_grow()
    {
        _disk.Names = "guilds.db";
        _disk.Left = 50_000;
        const int Days = 400;
        using (var store = _disk.Open(_folder))
        {
            for (var day = 0; day < Days; day++)
            {
                Begin(store, day, (ulong)day).ShouldNotBeNull();
            }

            _disk.Left.ShouldBe(0);
            store.Ledger.Unsettled().Count.ShouldBe(Days);
        }

        _folder.FileNames.ShouldBe(["guilds-journal.db", "guilds.db"]);
        using var restarted = _folder.Open();
        restarted.Ledger.Unsettled().Count.ShouldBe(Days);
    }

    [Fact]
    public void A_store_that_cannot_even_begin_can_begin_later()
    {
        _disk.Left = 5_000;
        Should.Throw<GuildStoreException>(() => _disk.Open(_folder));
        _folder.FileNames.ShouldBe(["guilds.db"]);
        new FileInfo(_folder.File("guilds.db")).Length.ShouldBe(0);

        _disk.Left = null;
        using var store = _disk.Open(_folder);
        Begin(store, 0).ShouldNotBeNull();
    }

    public void Dispose() => _folder.Dispose();

    private bool TryBegin(GuildStore store, long room)
    {
        _disk.Left = room;
        try
        {
            return Begin(store, 1) is not null;
        }
        catch (GuildStoreException refusal)
        {
            refusal.Message.ShouldEndWith("Nothing was saved.");
            return false;
        }
    }

    private static LedgerEntry? Begin(GuildStore store, int day, ulong guild = Given.Guild) =>
        store.Ledger.Begin(Given.Post(Given.Date.PlusDays(day), guild), new PostContent.Events(), Given.Moment);
}
