namespace Bot.Knowledge.Library;

/// <summary>The library cannot be used as it is.</summary>
/// <param name="message">One line for the operator: what is wrong and what to do.</param>
public sealed class LibraryException(string message, Exception? cause = null) : Exception(message, cause);
