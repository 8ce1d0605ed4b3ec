using System.Globalization;

namespace Tenzij.Classification.Evaluation.Conformal;

/// <summary>Says where the promise of the conformal set does not hold.</summary>
internal static class Garantievlaggen
{
    /// <summary>The chance below which a shortfall on the test writers is no bad luck.</summary>
    private const double Toevalgrens = 0.05;

    public static IEnumerable<string> Van(
        Kosten kosten, Conformgrens voldoende, Conformgrens onvoldoende, Drempeluitkomst test, IReadOnlyList<string> schrijvers)
    {
        List<string> vlaggen =
        [
            "synthetic: the calibration reports were invented; the promise holds for reports like these, not for real ones",
        ];
        if (schrijvers.Count < 2)
        {
            vlaggen.Add($"one writer: calibrated on {(schrijvers.Count == 0 ? "nobody" : schrijvers[0])} alone; other hands differ more than the promise allows for");
        }

        TeWeinig(vlaggen, "voldoende", voldoende, kosten);
        TeWeinig(vlaggen, "onvoldoende", onvoldoende, kosten);
        if (test.Gedekt.Totaal > 0 && Toeval(test.Gedekt, 1 - kosten.Alfa) < Toevalgrens)
        {
            vlaggen.Add(Tekst(
                $"drift: on the test writers {test.Gedekt.Goed} of {test.Gedekt.Totaal} are covered; under the promise so few come by chance less than 1 in 20 times"));
        }

        return vlaggen;
    }

    private static void TeWeinig(List<string> vlaggen, string naam, Conformgrens grens, Kosten kosten)
    {
        if (!grens.IsHaalbaar)
        {
            vlaggen.Add(Tekst(
                $"too few: {grens.Aantal} calibration reports that are {naam} can not promise {1 - kosten.Alfa:0.00} with confidence {kosten.Zekerheid:0.00}; nothing is ruled out"));
        }
    }

    // At most this many covered, when each is with the promised probability.
    private static double Toeval(Aandeel gedekt, double beloofd) => Conformgrens.Zekerheid(gedekt.Totaal, gedekt.Goed + 1, 1 - beloofd);

    private static string Tekst(FormattableString s) => s.ToString(CultureInfo.InvariantCulture);
}
