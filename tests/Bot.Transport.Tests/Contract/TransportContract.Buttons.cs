using Bot.Commands.Chat;

namespace Bot.Transport.Tests.Contract;

public abstract partial class TransportContract
{
    private static readonly ReplyButton[] SevenButtons = [.. Enumerable.Range(1, 7).Select(i => ReplyButton.Action($"Page {i}", $"page|{i}"))];

    [Fact]
    public virtual async Task Buttons_stand_in_rows_of_five()
    {
        await using var bot = await StartAsync((_, responder) => responder.RespondAsync(
            new Reply("Pages", buttons: [.. SevenButtons, ReplyButton.Link("Article", "https://example.org/a"), ReplyButton.Action("Off", "off", disabled: true)]),
            Cancel));

        var reply = await Discord.User("ada").Types("ask", ("question", "?"));

        reply.Rows.Select(row => row.Count).ShouldBe([5, 4]);
        reply.Button("Page 7").CustomId.ShouldBe("page|7");
        reply.Button("Article").Url.ShouldBe("https://example.org/a");
        reply.Button("off").IsDisabled.ShouldBeTrue();
    }

    [Fact]
    public virtual async Task A_press_can_change_its_message()
    {
        await using var bot = await StartAsync((interaction, responder) => interaction is ButtonInteraction press
            ? responder.UpdateAsync(new Reply(press.CustomId), Cancel)
            : responder.RespondAsync(new Reply("Page 1", embeds: [new ReplyEmbed("Old")], buttons: SevenButtons), Cancel));

        var ada = Discord.User("ada");
        var first = await ada.Types("ask", ("question", "?"));
        var second = await ada.Presses(first, "Page 2");

        second.Id.ShouldBe(first.Id);
        second.Content.ShouldBe("page|2");
        second.Embeds.ShouldBeEmpty("what the reply does not have, the message loses");
        second.Rows.ShouldBeEmpty();
    }

    [Fact]
    public virtual async Task A_press_can_be_answered_to_one_person_alone()
    {
        await using var bot = await StartAsync((interaction, responder) => interaction is ButtonInteraction
            ? responder.RespondAsync(new Reply("For you.", visibility: Visibility.Private), Cancel)
            : responder.RespondAsync(new Reply("For all.", buttons: SevenButtons), Cancel));

        var message = await Discord.User("ada").Types("ask", ("question", "?"));
        var answer = await Discord.User("bob").Presses(message, "Page 2");

        answer.Id.ShouldNotBe(message.Id, StringComparer.Ordinal);
        answer.Content.ShouldBe("For you.");
        answer.IsEphemeral.ShouldBeTrue();
    }

    [Fact]
    public virtual async Task A_press_that_takes_time_keeps_its_message_until_the_new_one_is_there()
    {
        var work = new TaskCompletionSource();
        await using var bot = await StartAsync(async (interaction, responder) =>
        {
            if (interaction is not ButtonInteraction)
            {
                await responder.RespondAsync(new Reply("Page 1", buttons: SevenButtons), Cancel);
                return;
            }

            await responder.DeferUpdateAsync(Cancel);
            await work.Task;
            await responder.CompleteAsync(new Reply("Page 2"), Cancel);
        });

        var message = await Discord.User("ada").Types("ask", ("question", "?"));
        var press = await Discord.User("ada").StartsPressing(message, "Page 2");
        (await press.FirstAnswer()).Content.ShouldBe("Page 1");
        work.SetResult();
        var changed = await press.Reply();

        (changed.Id, changed.Content).ShouldBe((message.Id, "Page 2"));
    }

    [Fact]
    public virtual async Task A_press_that_takes_time_can_be_answered_privately()
    {
        await using var bot = await StartAsync(async (interaction, responder) =>
        {
            if (interaction is not ButtonInteraction)
            {
                await responder.RespondAsync(new Reply("Page 1", buttons: SevenButtons), Cancel);
                return;
            }

            await responder.DeferAsync(Visibility.Private, Cancel);
            await responder.CompleteAsync(new Reply("For you."), Cancel);
        });

        var message = await Discord.User("ada").Types("ask", ("question", "?"));
        var answer = await Discord.User("bob").Presses(message, "Page 2");

        answer.Id.ShouldNotBe(message.Id, StringComparer.Ordinal);
        answer.Content.ShouldBe("For you.");
        answer.IsEphemeral.ShouldBeTrue();
    }

    [Fact]
    public virtual async Task A_press_that_takes_time_can_leave_its_message_and_say_something_to_one_person()
    {
        await using var bot = await StartAsync(async (interaction, responder) =>
        {
            if (interaction is not ButtonInteraction)
            {
                await responder.RespondAsync(new Reply("Page 1", buttons: SevenButtons), Cancel);
                return;
            }

            await responder.DeferUpdateAsync(Cancel);
            await responder.FollowUpAsync(new Reply("That page is gone.", visibility: Visibility.Private), Cancel);
        });

        var message = await Discord.User("ada").Types("ask", ("question", "?"));
        var press = await Discord.User("ada").StartsPressing(message, "Page 2");
        var notice = await press.FollowUp();

        (notice.Content, notice.IsEphemeral).ShouldBe(("That page is gone.", true));
        (await press.FirstAnswer()).Content.ShouldBe("Page 1");
        press.CallbackType.ShouldBe(6);
        Discord.Refusals.ShouldBeEmpty();
    }
}
