using System.Text.Json.Nodes;
using FakeDiscord.Api;

namespace FakeDiscord.Rules;

/// <summary>Which answers fit which interaction.</summary>
internal static class CallbackRules
{
    public const int Message = 4;
    public const int DeferredMessage = 5;
    public const int DeferredUpdate = 6;
    public const int Update = 7;
    public const int Choices = 8;

    private const int Component = 3;
    private const int Autocomplete = 4;

    /// <returns>The type of the answer.</returns>
    public static int Check(JsonObject callback, int interactionType, IReadOnlyList<UploadedFile> files)
    {
        var problems = new Problems();
        var type = callback.Number("type") ?? 0;
        var fits = type switch
        {
            Message or DeferredMessage => interactionType != Autocomplete,
            DeferredUpdate or Update => interactionType == Component,
            Choices => interactionType == Autocomplete,
            _ => false,
        };
        problems.Require(fits, "type", "INTERACTION_CALLBACK_TYPE", $"Type {type} does not answer an interaction of type {interactionType}.");
        problems.ThrowIfAny();

        var data = callback.Object("data");
        switch (type)
        {
            case Message:
                MessageRules.CheckNew(data ?? [], "data", files);
                break;
            case Update:
                MessageRules.CheckEdit(data ?? [], "data", files);
                break;
            case Choices:
                CheckChoices(data, problems);
                break;
            case DeferredMessage:
                foreach (var (name, _) in data ?? [])
                {
                    problems.Require(name is "flags", $"data.{name}", "DEFERRED_DATA", "A deferred message carries flags only.");
                }

                break;
        }

        problems.ThrowIfAny();
        return type;
    }

    private static void CheckChoices(JsonObject? data, Problems problems)
    {
        problems.Require(data.List("choices") is not null, "data.choices", "BASE_TYPE_REQUIRED", "This field is required");
        var choices = data.Objects("choices").ToList();
        problems.Count(choices.Count, 0, 25, "data.choices");
        for (var i = 0; i < choices.Count; i++)
        {
            problems.Length(choices[i].Text("name"), 1, 100, $"data.choices.{i}.name");
            problems.Length(choices[i]["value"]?.ToString(), 1, 100, $"data.choices.{i}.value");
        }
    }
}
