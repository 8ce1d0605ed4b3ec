namespace Tenzij.Core.Termijnen;

/// <summary>
/// Dutch working days: Monday to Friday without the days of the Algemene termijnenwet art. 3 (Good Friday is treated as
/// one of them, lid 2).
/// </summary>
public static class Werkdagen
{
    /// <summary>The <paramref name="aantal"/>th working day after <paramref name="dag"/>; 0 gives the day itself.</summary>
    public static DateOnly Na(DateOnly dag, int aantal)
    {
        for (var over = aantal; over > 0;)
        {
            dag = dag.AddDays(1);
            if (IsWerkdag(dag))
            {
                over--;
            }
        }

        return dag;
    }

    public static bool IsWerkdag(DateOnly dag) =>
        dag.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !IsFeestdag(dag);

    private static bool IsFeestdag(DateOnly dag)
    {
        if (dag is { Month: 1, Day: 1 } or { Month: 5, Day: 5 } or { Month: 12, Day: 25 or 26 } || dag == Koningsdag(dag.Year))
        {
            return true;
        }

        var sindsPasen = dag.DayNumber - Pasen(dag.Year).DayNumber;
        return sindsPasen is -2 or 1 or 39 or 50;
    }

    private static DateOnly Koningsdag(int jaar)
    {
        var dag = new DateOnly(jaar, 4, 27);
        return dag.DayOfWeek == DayOfWeek.Sunday ? dag.AddDays(-1) : dag;
    }

    // The anonymous Gregorian computus (Meeus/Jones/Butcher).
    private static DateOnly Pasen(int jaar)
    {
        int a = jaar % 19, b = jaar / 100, c = jaar % 100;
        int d = b / 4, e = b % 4, f = (b + 8) / 25, g = (b - f + 1) / 3;
        var h = (19 * a + b - d - g + 15) % 30;
        int i = c / 4, k = c % 4;
        var l = (32 + 2 * e + 2 * i - h - k) % 7;
        var m = (a + 11 * h + 22 * l) / 451;
        var som = h + l - 7 * m + 114;
        return new DateOnly(jaar, som / 31, som % 31 + 1);
    }
}
