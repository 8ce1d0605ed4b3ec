using System.Globalization;

namespace Tenzij.Core.Berichten;

/// <summary>Dates as a Dutch reader says them; the process itself runs without any culture.</summary>
public static class Datumtekst
{
    private static readonly string[] Dagen =
        ["zondag", "maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag"];

    private static readonly string[] Maanden =
    [
        "januari", "februari", "maart", "april", "mei", "juni", "juli", "augustus", "september", "oktober", "november",
        "december",
    ];

    /// <summary>For example <c>vrijdag 20 februari 2026</c>.</summary>
    public static string Voluit(DateOnly dag) => string.Create(
        CultureInfo.InvariantCulture, $"{Dagen[(int)dag.DayOfWeek]} {dag.Day} {Maanden[dag.Month - 1]} {dag.Year}");

    /// <summary>For example <c>2026-02-20</c>.</summary>
    public static string Iso(DateOnly dag) => dag.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
