using Tenzij.Core.Besluiten;

namespace Tenzij.Classification.Evaluation.Conformal;

/// <summary>What two thresholds do on a set of reports in scope.</summary>
/// <param name="Gedekt">The true verdict is in the set that is given.</param>
/// <param name="Gemist">Of the insufficient reports, those that pass as sufficient.</param>
/// <param name="Extra">Of the sufficient reports, those that a person looks at.</param>
/// <param name="Onzeker">The set is not a single one.</param>
/// <param name="KostenPerBericht">In units of one extra review.</param>
internal sealed record Drempeluitkomst(
    string Set, string Drempels, double KansVoldoende, double KansOnvoldoende, Aandeel Gedekt, Aandeel Gemist, Aandeel Extra,
    Aandeel Onzeker, double KostenPerBericht)
{
    public static Drempeluitkomst Meet(
        string set, string drempels, IEnumerable<Uitslag> uitslagen, double voldoende, double onvoldoende, Kosten kosten)
    {
        var inScope = uitslagen.Where(u => u.InScope).ToArray();
        var (goed, slecht) = (inScope.Where(IsVoldoende).ToArray(), inScope.Where(u => !IsVoldoende(u)).ToArray());
        bool Fout(Uitslag u) => IsVoldoende(u) ? u.Kans < onvoldoende : u.Kans >= voldoende;
        var gemist = slecht.Count(u => u.Kans >= voldoende);
        var extra = goed.Count(u => u.Kans < voldoende);
        return new Drempeluitkomst(
            set, drempels, voldoende, onvoldoende,
            new Aandeel(inScope.Count(u => !Fout(u)), inScope.Length),
            new Aandeel(gemist, slecht.Length),
            new Aandeel(extra, goed.Length),
            new Aandeel(inScope.Count(u => u.Kans >= onvoldoende && u.Kans < voldoende), inScope.Length),
            inScope.Length == 0 ? double.NaN : (gemist * kosten.Gemist + extra * kosten.ExtraBeoordeling) / inScope.Length);
    }

    private static bool IsVoldoende(Uitslag u) => u.Voorbeeld.Oordeel == Oordeel.Voldoende;
}
