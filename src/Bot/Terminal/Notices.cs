using System.Threading.Channels;

namespace Bot.Terminal;

/// <summary>Lines that come up while a person types, such as how far reading has got.</summary>
internal sealed class Notices
{
    /// <summary>Of a thousand damaged files, the last tell enough.</summary>
    private const int Kept = 50;

    private readonly Channel<string> _lines = Channel.CreateBounded<string>(
        new BoundedChannelOptions(Kept) { FullMode = BoundedChannelFullMode.DropOldest });

    public void Post(string line) => _lines.Writer.TryWrite(line);

    public Task WaitAsync(CancellationToken cancellationToken) => _lines.Reader.WaitToReadAsync(cancellationToken).AsTask();

    public bool TryTake(out string line) => _lines.Reader.TryRead(out line!);
}
