using System.CommandLine;

namespace Bot.Doctor;

/// <summary>Looks at everything that the worker needs, and says what to do about what is missing. Changes nothing but to make the data folder.</summary>
internal sealed class DoctorVerb : Command
{
    public DoctorVerb(Surroundings surroundings)
        : base("doctor", "Check the settings, the folders, the articles, the library and Discord.") =>
        SetAction((_, cancellationToken) => RunAsync(surroundings, cancellationToken));

    private static async Task<int> RunAsync(Surroundings surroundings, CancellationToken cancellationToken)
    {
        var bad = 0;
        await foreach (var finding in Examination.RunAsync(surroundings, cancellationToken))
        {
            surroundings.Output.WriteLine(finding);
            bad += finding.Well ? 0 : 1;
        }

        if (bad == 0)
        {
            return ExitCodes.Done;
        }

        throw new SetupException(bad == 1 ? "One thing has to be put right; see BAD above." : $"{bad} things have to be put right; see BAD above.");
    }
}
