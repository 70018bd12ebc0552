namespace Bot;

/// <summary>Almanac cannot go on with what it was given: its settings, folders, files or arguments.</summary>
/// <param name="message">One line for the operator: what is wrong and what to do.</param>
internal sealed class SetupException(string message) : Exception(message);
