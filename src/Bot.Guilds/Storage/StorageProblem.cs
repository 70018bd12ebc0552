using LiteDB;

namespace Bot.Guilds.Storage;

internal static class StorageProblem
{
    private const int WindowsSharingViolation = unchecked((int)0x80070020);
    private const int UnixWouldBlock = 11;
    private const int MacWouldBlock = 35;

    /// <returns>Null for an error that is not the storage's.</returns>
    public static GuildStoreException? Of(string path, Exception error) => error switch
    {
        IOException { HResult: WindowsSharingViolation or UnixWouldBlock or MacWouldBlock } when error.GetType() == typeof(IOException) =>
            new GuildStoreException($"{path} is in use by another process: only one Almanac may run on a data folder.", error),
        InvalidDataException => new GuildStoreException($"Cannot use {path}: {error.Message}.", error),
        IOException or UnauthorizedAccessException =>
            new GuildStoreException($"Cannot read or save {path}: {error.Message} Nothing was saved.", error),
        LiteException or { Source: "LiteDB" } => new GuildStoreException($"{path} is damaged: {error.Message} Nothing was saved. The backups folder has earlier copies.", error),
        _ => null,
    };
}
