using System.ComponentModel;
using Bot.Guilds.Storage;

namespace Bot.Guilds.Tests.Storage;

/// <summary>A disk that takes so many more bytes and is full then, in the middle of a write.</summary>
internal sealed class LimitedDisk
{
    private const int NoSpaceLeft = 28;

    /// <summary>Null: without limit.</summary>
    public long? Left { get; set; }

    /// <summary>Only files whose names contain this are on it.</summary>
    public string Names { get; set; } = "";

    public GuildStore Open(TestFolder folder) => GuildStore.Open(folder.FullPath, GuildSchema.Current, path => new LimitedFile(path, this));

    private sealed class LimitedFile(string path, LimitedDisk disk) : FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, bufferSize: 0)
    {
        /// <summary>Every write of a derived file stream comes here.</summary>
        public override void Write(byte[] buffer, int offset, int count)
        {
            if (disk.Left is not { } left || !Path.GetFileName(Name).Contains(disk.Names, StringComparison.Ordinal))
            {
                base.Write(buffer, offset, count);
                return;
            }

            var fits = (int)Math.Min(left, count);
            base.Write(buffer, offset, fits);
            disk.Left = left - fits;
            if (fits < count)
            {
                throw new IOException(new Win32Exception(NoSpaceLeft).Message, NoSpaceLeft);
            }
        }
    }
}
