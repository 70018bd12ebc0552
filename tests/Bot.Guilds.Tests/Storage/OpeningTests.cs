using System.Text;
using Bot.Guilds.Ledger;
using Bot.Guilds.Storage;
using LiteDB;

namespace Bot.Guilds.Tests.Storage;

public sealed class OpeningTests : IDisposable
{
    private static readonly GuildSchema NextForm = new([database => database.GetCollection("daily").UpdateMany("{ language: 'en' }", "1 = 1")]);

    private readonly TestFolder _folder = new();

    [Fact]
    public void A_store_in_good_order_is_one_file()
    {
        using (var store = _folder.Open())
        {
            store.Subscriptions.Set(Given.Subscription());
        }

        _folder.FileNames.ShouldBe(["guilds.db"]);
        using var file = new LiteDatabase(new ConnectionString { Filename = _folder.File("guilds.db"), ReadOnly = true });
        file.GetCollection("daily").Count().ShouldBe(1);
    }

    [Fact]
    public void The_folder_is_made_where_it_does_not_exist()
    {
        using var store = GuildStore.Open(_folder.File("new/folder"));

        store.Subscriptions.All().ShouldBeEmpty();
    }

    [Fact]
    public void A_second_process_is_refused_and_the_first_goes_on()
    {
        using var store = _folder.Open();

        Refused().ShouldEndWith("is in use by another process: only one Almanac may run on a data folder.");

        store.Subscriptions.Set(Given.Subscription());
        store.Subscriptions.Find(Given.Guild).ShouldNotBeNull();
    }

    [Theory]
    [InlineData("short")]
    [InlineData("longer than a page of the file, and not whole pages of it either, which LiteDB would cut")]
    public void A_file_of_another_kind_is_refused_untouched(string content)
    {
        var bytes = Encoding.UTF8.GetBytes(content.Length > 10 ? string.Concat(Enumerable.Repeat(content, 200)) : content);
        File.WriteAllBytes(_folder.File("guilds.db"), bytes);

        Refused().ShouldContain("it is another program's file, and was not touched.");

        File.ReadAllBytes(_folder.File("guilds.db")).ShouldBe(bytes);
        _folder.FileNames.ShouldBe(["guilds.db"]);
    }

    [Fact]
    public void A_LiteDB_file_of_another_program_is_refused_untouched()
    {
        using (var other = new LiteDatabase(_folder.File("guilds.db")))
        {
            other.GetCollection("theirs").Insert(new BsonDocument());
        }

        var bytes = File.ReadAllBytes(_folder.File("guilds.db"));

        Refused().ShouldContain("it is another program's file, and was not touched.");

        File.ReadAllBytes(_folder.File("guilds.db")).ShouldBe(bytes);
    }

    [Fact]
    public void A_journal_of_another_kind_is_refused_untouched()
    {
        _folder.Open().Dispose();
        File.WriteAllText(_folder.File("guilds-journal.db"), "Dear journal");

        Refused().ShouldContain("Not a journal of Almanac");

        File.ReadAllText(_folder.File("guilds-journal.db")).ShouldBe("Dear journal");
    }

    [Fact]
    public void A_newer_file_is_refused_untouched()
    {
        GuildStore.Open(_folder.FullPath, NextForm, GuildStore.OpenAlone).Dispose();
        var bytes = File.ReadAllBytes(_folder.File("guilds.db"));

        Refused().ShouldContain("it was written by a newer Almanac (form 2; this one knows form 1).");

        File.ReadAllBytes(_folder.File("guilds.db")).ShouldBe(bytes);
    }

    [Fact]
    public void An_older_file_is_upgraded_after_a_copy_was_put_aside()
    {
        using (var store = _folder.Open())
        {
            store.Subscriptions.Set(Given.Subscription());
        }

        var before = File.ReadAllBytes(_folder.File("guilds.db"));
        using (var store = GuildStore.Open(_folder.FullPath, NextForm, GuildStore.OpenAlone))
        {
            store.Subscriptions.Find(Given.Guild).ShouldBe(Given.Subscription());
        }

        File.ReadAllBytes(_folder.File("backups/guilds-before-form-2.db")).ShouldBe(before);
        using var file = new LiteDatabase(new ConnectionString { Filename = _folder.File("guilds.db"), ReadOnly = true });
        file.GetCollection("daily").FindAll().ShouldHaveSingleItem()["language"].AsString.ShouldBe("en");
    }

    [Fact]
    public void An_upgrade_that_fails_leaves_the_older_file_as_it_was()
    {
        using (var store = _folder.Open())
        {
            store.Subscriptions.Set(Given.Subscription());
        }

        var failing = new GuildSchema([NextForm.Upgrades[0], _ => throw new IOException("The disk is full.")]);
        Should.Throw<GuildStoreException>(() => GuildStore.Open(_folder.FullPath, failing, GuildStore.OpenAlone));

        using var again = _folder.Open();
        again.Subscriptions.Find(Given.Guild).ShouldBe(Given.Subscription());
    }

    [Fact]
    public void A_record_that_was_cut_off_is_left_out_and_all_before_it_stays()
    {
        CutJournal(journal => journal[..^1]);

        using var store = _folder.Open();
        store.Ledger.Unsettled().Select(entry => entry.Guild).ShouldBe(new ulong[] { 1 });
    }

    [Fact]
    public void A_record_that_was_damaged_is_left_out_and_all_before_it_stays()
    {
        CutJournal(journal => [.. journal[..^100], 1, 2, 3, .. journal[^97..]]);

        using var store = _folder.Open();
        store.Ledger.Unsettled().Select(entry => entry.Guild).ShouldBe(new ulong[] { 1 });
        store.Ledger.Begin(Given.Post(guild: 3), new PostContent.Events(), Given.Moment).ShouldNotBeNull();
    }

    public void Dispose() => _folder.Dispose();

    private string Refused() => Should.Throw<GuildStoreException>(() => _folder.Open()).Message;

    /// <summary>Leaves the files as a crash after two saves would, with the journal changed.</summary>
    private void CutJournal(Func<byte[], byte[]> change)
    {
        using var elsewhere = new TestFolder();
        using var store = GuildStore.Open(elsewhere.FullPath, GuildSchema.Current, path =>
            new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.ReadWrite, bufferSize: 0));
        store.Ledger.Begin(Given.Post(guild: 1), new PostContent.Events(), Given.Moment);
        store.Ledger.Begin(Given.Post(guild: 2), new PostContent.Events(), Given.Moment);
        File.Copy(elsewhere.File("guilds.db"), _folder.File("guilds.db"));
        File.WriteAllBytes(_folder.File("guilds-journal.db"), change(File.ReadAllBytes(elsewhere.File("guilds-journal.db"))));
    }
}
