using Tenzij.Core.Termijnen;

namespace Tenzij.Tests.Core;

public sealed class WerkdagenTests
{
    [Theory]
    [InlineData("2026-04-03", false)] // Good Friday
    [InlineData("2026-04-06", false)] // Easter Monday
    [InlineData("2026-04-27", false)] // King's Day
    [InlineData("2025-04-26", false)] // King's Day moved, and a Saturday
    [InlineData("2025-04-28", true)]
    [InlineData("2026-05-05", false)]
    [InlineData("2026-05-14", false)] // Ascension Day
    [InlineData("2026-05-25", false)] // Whit Monday
    [InlineData("2026-12-25", false)]
    [InlineData("2026-12-28", true)]
    [InlineData("2026-11-21", false)] // Saturday
    public void IsWerkdag_DutchHolidays_AreNone(string dag, bool werkdag) =>
        Assert.Equal(werkdag, Werkdagen.IsWerkdag(DateOnly.Parse(dag, null)));

    [Fact]
    public void Na_OverEasterWeekend_SkipsFourDays() =>
        Assert.Equal(new DateOnly(2026, 4, 8), Werkdagen.Na(new DateOnly(2026, 4, 1), 3));
}
