namespace Bot.Knowledge.Library;

/// <summary>Held by the one process that brings a library up to date.</summary>
internal static class LibraryLock
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    /// <summary>Waits until no other process holds it. The lock ends with the process, however that ends.</summary>
    public static async Task<IDisposable> AcquireAsync(LibraryFiles files, TimeProvider time, CancellationToken cancellationToken)
    {
        var path = Path.Combine(files.Folder, "knowledge.lock");
        while (true)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            }
            catch (IOException error) when (IsHeld(error))
            {
                await Task.Delay(Pause, time, cancellationToken);
            }
            catch (Exception error) when (error is IOException or UnauthorizedAccessException)
            {
                throw files.Unwritable(error);
            }
        }
    }

    /// <summary>A sharing violation: what .NET reports where another process has the file locked.</summary>
    private static bool IsHeld(IOException error)
    {
        const int WindowsSharingViolation = unchecked((int)0x80070020);
        const int UnixWouldBlock = 11;
        const int MacWouldBlock = 35;
        return error.GetType() == typeof(IOException)
            && error.HResult is WindowsSharingViolation or UnixWouldBlock or MacWouldBlock;
    }
}
