using System.Globalization;
using Spectre.Console;
using Tenzij.Classification.Model;
using Tenzij.Core.Beleid;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Host.Terminal;

/// <summary>Why the verdict is what it is, and what would make the report complete.</summary>
internal sealed class VerdictView(Beoordelaar model, Beleidsregels beleid)
{
    private const int ShownMax = 6;

    /// <summary>The record was decided with this model and this policy: only then can its verdict be taken apart.</summary>
    public bool Fits(string? modelHash, string? policyHash) => modelHash == model.ModelHash && policyHash == beleid.Hash;

    public void Show(Mutatie mutatie, Drempels drempels)
    {
        var beoordeling = model.Beoordeel(mutatie);
        var uitleg = Oordeeluitleg.Maak(model.Oordeelmodel, mutatie, beoordeling);
        var table = Screen.Table("wat de kans bepaalt", "bijdrage");
        table.AddRow(Screen.Text("een compleet bericht"), Screen.Text(Number(uitleg.Vast)));
        var shown = uitleg.Bijdragen.Where(b => b.Bijdrage != 0).OrderBy(b => b.Bijdrage).Take(ShownMax).ToArray();
        foreach (var bijdrage in shown)
        {
            table.AddRow(Screen.Text(bijdrage.Kenmerk), Screen.Text(Number(bijdrage.Bijdrage)));
        }

        table.AddRow(Screen.Dim("al het andere"), Screen.Dim(Number(uitleg.Logit - uitleg.Vast - shown.Sum(b => b.Bijdrage))));
        table.AddRow(
            Screen.Text("samen"), Screen.Text($"{Number(uitleg.Logit)}, dat is een kans van {uitleg.Kans.ToString("0.00", CultureInfo.InvariantCulture)}"));
        Screen.Out.Write(table);
        if (Sentence(Aanvuladvies.Zoek(model.Oordeelmodel, mutatie, beoordeling, beleid, drempels)) is { } zin)
        {
            Screen.Out.WriteLine(zin);
        }
    }

    /// <summary>What to add, as a sentence; null when nothing is to be said.</summary>
    public static string? Sentence(IReadOnlyList<Element>? advies) => advies is not { Count: > 0 } ? null
        : $"Met een antwoord op {Join(advies)} is dit bericht compleet.";

    private static string Join(IReadOnlyList<Element> elementen) => elementen.Count == 1
        ? elementen[0].Naam()
        : string.Join(", ", elementen.SkipLast(1).Select(e => e.Naam())) + " en " + elementen[^1].Naam();

    private static string Number(double value) => value.ToString("+0.00;-0.00;0.00", CultureInfo.InvariantCulture);
}
