using Bot;

return await Almanac.RunAsync(args, ThisMachine.Surroundings(), CancellationToken.None);
