using Tenzij.Core.Beleid;
using Tenzij.Core.Besluiten;

namespace Tenzij.Classification.Evaluation.Conformal;

/// <summary>
/// Thresholds of the verdict as costs and calibration reports would have them. Between the two bounds the set of verdicts
/// is not a single one, and <c>oordeel</c> is <c>onzeker</c>. A proposal only: <c>beleid.yaml</c> decides.
/// </summary>
internal sealed record Drempelvoorstel
{
    public required Kosten Kosten { get; init; }

    /// <summary>Of the reports that are <c>voldoende</c>: the bound on 1 − probability.</summary>
    public required Conformgrens Voldoende { get; init; }

    /// <summary>Of the reports that are <c>onvoldoende</c>: the bound on the probability.</summary>
    public required Conformgrens Onvoldoende { get; init; }

    /// <summary>From here <c>voldoende</c>: what the costs ask, what rules <c>onvoldoende</c> out, and the floor of the policy.</summary>
    public required double KansVoldoende { get; init; }

    /// <summary>Below this <c>onvoldoende</c>.</summary>
    public required double KansOnvoldoende { get; init; }

    /// <summary>What came of the policy in force and of the proposal, on the calibration and the test writers.</summary>
    public required IReadOnlyList<Drempeluitkomst> Uitkomsten { get; init; }

    /// <summary>Why the guarantee does not hold, or not here.</summary>
    public required IReadOnlyList<string> Vlaggen { get; init; }

    public static Drempelvoorstel Maak(
        Kosten kosten, Drempels beleid, IReadOnlyList<Uitslag> kalibratie, IReadOnlyList<Uitslag> test, IReadOnlyList<string> schrijvers)
    {
        var voldoende = Conformgrens.Bereken(Kansen(kalibratie, Oordeel.Voldoende).Select(k => 1 - k), kosten.Alfa, kosten.Zekerheid);
        var onvoldoende = Conformgrens.Bereken(Kansen(kalibratie, Oordeel.Onvoldoende), kosten.Alfa, kosten.Zekerheid);
        var (laag, hoog) = (Math.Min(1 - voldoende.Grens, onvoldoende.Grens), Math.Max(1 - voldoende.Grens, onvoldoende.Grens));
        double[] ondergrenzen = [Omhoog(kosten.DrempelVoldoende), Voorbij(hoog), Beleidscontrole.KansVoldoendeOndergrens];
        var boven = Math.Min(1, ondergrenzen.Max());
        var onder = Math.Min(Omlaag(laag), boven);
        Drempeluitkomst[] uitkomsten =
        [
            Drempeluitkomst.Meet("calibration", "policy in force", kalibratie, beleid.KansVoldoende, beleid.KansOnvoldoende, kosten),
            Drempeluitkomst.Meet("calibration", "proposal", kalibratie, boven, onder, kosten),
            Drempeluitkomst.Meet("test", "policy in force", test, beleid.KansVoldoende, beleid.KansOnvoldoende, kosten),
            Drempeluitkomst.Meet("test", "proposal", test, boven, onder, kosten),
        ];
        return new Drempelvoorstel
        {
            Kosten = kosten,
            Voldoende = voldoende,
            Onvoldoende = onvoldoende,
            KansVoldoende = boven,
            KansOnvoldoende = onder,
            Uitkomsten = uitkomsten,
            Vlaggen = [.. Garantievlaggen.Van(kosten, voldoende, onvoldoende, uitkomsten[^1], schrijvers)],
        };
    }

    // To hundredths, always to the side of doubt.
    private static double Omhoog(double kans) => Math.Ceiling(kans * 100 - 1e-9) / 100;

    private static double Omlaag(double kans) => Math.Floor(kans * 100 + 1e-9) / 100;

    // A probability on the bound itself still has the other verdict in its set.
    private static double Voorbij(double kans) => (Math.Floor(kans * 100 + 1e-9) + 1) / 100;

    private static IEnumerable<double> Kansen(IEnumerable<Uitslag> uitslagen, Oordeel oordeel) =>
        uitslagen.Where(u => u.Voorbeeld.Oordeel == oordeel).Select(u => u.Kans);
}
