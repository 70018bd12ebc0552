namespace Bot.Settings;

/// <summary>Where configured folders are on this machine.</summary>
internal static class FolderPaths
{
    /// <summary>A relative folder is looked for in the working directory, then beside the program.</summary>
    /// <returns>The full path; that in the working directory where there is no such folder.</returns>
    public static string Articles(string configured, Surroundings surroundings)
    {
        var here = Path.GetFullPath(configured, surroundings.WorkingFolder);
        var besideProgram = Path.GetFullPath(configured, surroundings.ProgramFolder);
        return !Directory.Exists(here) && Directory.Exists(besideProgram) ? besideProgram : here;
    }

    /// <summary>The platform's folder for an application's data unless another is configured; never beside the program by itself.</summary>
    /// <exception cref="SetupException">The platform names no such folder.</exception>
    public static string Data(string? configured, Surroundings surroundings)
    {
        if (configured is not null)
        {
            return Path.GetFullPath(configured, surroundings.WorkingFolder);
        }

        try
        {
            var local = Environment.GetFolderPath(
                Environment.SpecialFolder.LocalApplicationData, Environment.SpecialFolderOption.Create);
            if (local.Length > 0)
            {
                return Path.Combine(local, "almanac");
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Said below.
        }

        throw new SetupException(
            "This account has no folder for application data. Set Data:Folder (or the variable Data__Folder) to a folder that Almanac may write to.");
    }
}
