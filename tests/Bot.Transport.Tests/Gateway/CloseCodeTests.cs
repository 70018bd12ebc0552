using Bot.Transport.Gateway;

namespace Bot.Transport.Tests.Gateway;

public sealed class CloseCodeTests
{
    [Theory]
    [InlineData(null, NextStep.Resume)]
    [InlineData(1000, NextStep.Resume)]
    [InlineData(1006, NextStep.Resume)]
    [InlineData(4000, NextStep.Resume)]
    [InlineData(4001, NextStep.Resume)]
    [InlineData(4002, NextStep.Resume)]
    [InlineData(4003, NextStep.Identify)]
    [InlineData(4004, NextStep.Stop)]
    [InlineData(4005, NextStep.Resume)]
    [InlineData(4007, NextStep.Identify)]
    [InlineData(4008, NextStep.Resume)]
    [InlineData(4009, NextStep.Identify)]
    [InlineData(4010, NextStep.Stop)]
    [InlineData(4011, NextStep.Stop)]
    [InlineData(4012, NextStep.Stop)]
    [InlineData(4013, NextStep.Stop)]
    [InlineData(4014, NextStep.Stop)]
    [InlineData(4999, NextStep.Resume)]
    internal void Each_code_asks_for_its_own_next_step(int? code, NextStep next) => CloseCodes.Meaning(code).Next.ShouldBe(next);
}
