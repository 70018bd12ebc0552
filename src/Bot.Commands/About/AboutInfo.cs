namespace Bot.Commands.About;

/// <summary>What the host knows about itself.</summary>
/// <param name="Version">Of the program: "0.1.0".</param>
/// <param name="ProjectUrl">Where its source code is.</param>
/// <param name="Source">Where the articles come from: "Wikipedia".</param>
/// <param name="Licence">Of the articles: "CC BY-SA 4.0".</param>
public sealed record AboutInfo(string Version, string ProjectUrl, string Source, string SourceUrl, string Licence, string LicenceUrl);
