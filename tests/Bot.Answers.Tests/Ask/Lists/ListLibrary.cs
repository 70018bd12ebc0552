namespace Bot.Answers.Tests.Ask.Lists;

/// <summary>An article that tells several things at once.</summary>
public sealed class ListLibrary() : LibraryOf(
    ("orme.txt",
        """
        = Lake Orme =

        Lake Orme is a lake in Norlund. It borders on France, Switzerland and Germany. The animals of its shore are otters, herons, beavers and grass snakes.

        == Expedition ==
        The first expedition to the lake was led by John Hale, Edith Marlow and Thomas Berg in 1790. The painter Anna Lind drew the lake in 1801.
        """));
