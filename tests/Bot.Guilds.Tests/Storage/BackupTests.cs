using Bot.Guilds.Ledger;

namespace Bot.Guilds.Tests.Storage;

public sealed class BackupTests : IDisposable
{
    private readonly TestFolder _folder = new();

    [Fact]
    public void A_copy_holds_all_that_was_saved_before_it()
    {
        using var store = _folder.Open();
        for (ulong guild = 1; guild <= 30; guild++)
        {
            store.Subscriptions.Set(Given.Subscription(guild: guild));
        }

        store.CopyAside(Given.Date).ShouldBeTrue();
        store.Subscriptions.Off(1);

        using var restored = new TestFolder();
        File.Copy(_folder.File("backups/guilds-2026-11-24.db"), restored.File("guilds.db"));
        using var copy = restored.Open();
        copy.Subscriptions.All().Select(subscription => subscription.Guild).Order().ShouldBe(Enumerable.Range(1, 30).Select(guild => (ulong)guild));
    }

    [Fact]
    public void There_is_one_copy_a_day()
    {
        using var store = _folder.Open();
        store.CopyAside(Given.Date).ShouldBeTrue();
        var first = File.ReadAllBytes(_folder.File("backups/guilds-2026-11-24.db"));
        store.Subscriptions.Set(Given.Subscription());

        store.CopyAside(Given.Date).ShouldBeFalse();

        File.ReadAllBytes(_folder.File("backups/guilds-2026-11-24.db")).ShouldBe(first);
    }

    [Fact]
    public void The_last_seven_are_kept_and_files_of_other_kinds_are_left_alone()
    {
        using var store = _folder.Open();
        Directory.CreateDirectory(_folder.File("backups"));
        foreach (var name in new[] { "guilds-before-form-2.db", "guilds-mine.db", "notes.txt" })
        {
            File.WriteAllText(_folder.File("backups/" + name), "");
        }

        for (var day = 0; day < 12; day++)
        {
            store.CopyAside(Given.Date.PlusDays(day));
        }

        _folder.FileNames.Where(name => name is not "guilds.db" and not "guilds-journal.db").ShouldBe(
        [
            "guilds-2026-11-29.db", "guilds-2026-11-30.db", "guilds-2026-12-01.db", "guilds-2026-12-02.db", "guilds-2026-12-03.db",
            "guilds-2026-12-04.db", "guilds-2026-12-05.db", "guilds-before-form-2.db", "guilds-mine.db", "notes.txt",
        ]);
    }

    [Fact]
    public void A_copy_that_cannot_be_made_is_said_and_the_store_goes_on()
    {
        using var store = _folder.Open();
        File.WriteAllText(_folder.File("backups"), "a file where the folder should be");

        Should.Throw<GuildStoreException>(() => store.CopyAside(Given.Date));

        store.Ledger.Begin(Given.Post(), new PostContent.Events(), Given.Moment).ShouldNotBeNull();
    }

    public void Dispose() => _folder.Dispose();
}
