using System.Net;
using System.Net.Http.Headers;
using Bot.Commands.Chat;
using Bot.Transport;
using Microsoft.Extensions.Logging.Abstractions;

namespace Bot.Doctor;

/// <summary>Asks Discord once whether it knows the token.</summary>
internal static class DiscordProbe
{
    private const string Subject = "Discord";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static async Task<Finding> RunAsync(string token, string apiUrl, TimeProvider time, CancellationToken cancellationToken)
    {
        try
        {
            // It refuses an address to which the token must not be sent, and what cannot be a token.
            using var transport = new DiscordTransport(
                new DiscordOptions { Token = token, ApiUrl = apiUrl }, NullLogger<DiscordTransport>.Instance, time, new Random());
        }
        catch (ChatStoppedException error)
        {
            return Finding.Bad(Subject, error.Message);
        }

        using var patience = new CancellationTokenSource(Patience, time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(patience.Token, cancellationToken);
        try
        {
            return Judge(await StatusAsync(token, apiUrl, either.Token), apiUrl);
        }
        catch (Exception error) when (error is HttpRequestException || (error is OperationCanceledException && patience.IsCancellationRequested))
        {
            return Finding.Bad(Subject, $"a token is set, but {apiUrl} cannot be reached. Check the network and Discord:ApiUrl.");
        }
    }

    private static async Task<HttpStatusCode> StatusAsync(string token, string apiUrl, CancellationToken cancellationToken)
    {
        using var client = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{apiUrl.TrimEnd('/')}/gateway/bot");
        request.Headers.Authorization = new AuthenticationHeaderValue("Bot", token);
        request.Headers.UserAgent.ParseAdd("DiscordBot (https://example.org/almanac, 0.1.0)");
        using var response = await client.SendAsync(request, cancellationToken);
        return response.StatusCode;
    }

    private static Finding Judge(HttpStatusCode status, string apiUrl) => status switch
    {
        HttpStatusCode.OK => Finding.Good(Subject, $"{apiUrl} knows the token"),
        HttpStatusCode.Unauthorized => Finding.Bad(
            Subject,
            "the token is refused. Copy a new one from the Bot page of your application at https://discord.com/developers/applications."),
        _ => Finding.Bad(Subject, $"{apiUrl} answers {(int)status}. Check Discord:ApiUrl, and try again later."),
    };
}
