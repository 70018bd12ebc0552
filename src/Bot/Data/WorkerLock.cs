namespace Bot.Data;

/// <summary>Keeps a second worker away from a data folder for as long as this one lives. Verbs do not ask for it.</summary>
internal sealed class WorkerLock : IDisposable
{
    private readonly FileStream _file;

    private WorkerLock(FileStream file) => _file = file;

    /// <exception cref="SetupException">Another worker has it.</exception>
    public static WorkerLock Take(DataFolder data)
    {
        try
        {
            // The file stays behind: deleting it would let a third worker in beside a second one. The lock goes with the process.
            return new WorkerLock(new FileStream(
                Path.Combine(data.FullPath, "worker.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException)
        {
            throw new SetupException(
                $"Another Almanac works on the data folder '{data.FullPath}'. Stop it first, or give this one a folder of its own with Data:Folder (Data__Folder).");
        }
    }

    public void Dispose() => _file.Dispose();
}
