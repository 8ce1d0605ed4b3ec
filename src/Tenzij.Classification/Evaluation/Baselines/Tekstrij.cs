using System.Text;
using Microsoft.ML.Data;
using Tenzij.Core.Mutaties;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Evaluation.Baselines;

/// <summary>A whole report as text for the default pipeline of ML.NET: a token for each field, then the narrative.</summary>
internal sealed class Tekstrij
{
    public string Tekst { get; set; } = "";

    public static Tekstrij Van(Mutatie mutatie)
    {
        var uit = new StringBuilder();
        void Veld(string naam, object? waarde) => _ = waarde is null ? uit : uit.Append($"veld_{naam}_{waarde} ");
        Veld("dienstnummer", mutatie.Melder?.Dienstnummer is null ? null : "ja");
        Veld("contact", (mutatie.Melder?.Telefoon ?? mutatie.Melder?.Email) is null ? null : "ja");
        Veld("adres", mutatie.Incident.Adres is { IsVolledig: true } ? "ja" : null);
        Veld("kinderen", mutatie.Kinderen?.Status);
        Veld("aanwezig", mutatie.Kinderen?.Aanwezig);
        Veld("letsel", mutatie.Letsel?.Status);
        Veld("wapens", mutatie.Wapens?.Status);
        Veld("middelen", mutatie.Middelen?.Status);
        Veld("eerder", mutatie.EerdereIncidenten?.Status);
        Veld("geinformeerd", mutatie.BetrokkenenGeinformeerd?.Status);
        Veld("hulp", mutatie.Hulp);
        Array.ForEach(mutatie.Incident.Aard, a => Veld("aard", a));
        Array.ForEach(mutatie.Politieoptreden ?? [], o => Veld("optreden", o));
        foreach (var persoon in mutatie.Personen)
        {
            Veld("rol", persoon.Rol);
            Veld("bsn", persoon.Bsn is null ? null : persoon.Rol);
            Veld("geboren", persoon.Geboortedatum is null ? null : persoon.Rol);
            Veld("woont", persoon.Adres is { IsVolledig: true } ? persoon.Rol : null);
            Array.ForEach(persoon.Relaties, r => Veld("relatie", r.Soort));
        }

        return new Tekstrij { Tekst = uit + Encoding.UTF8.GetString(mutatie.Toelichting.Span) };
    }
}

/// <summary>What the default pipeline makes of it.</summary>
internal sealed class Tekstkenmerken
{
    public VBuffer<float> Features { get; set; }
}

/// <summary>The same features with the label of one head.</summary>
internal sealed class Tekstlabelrij
{
    public bool Label { get; set; }

    public VBuffer<float> Features { get; set; }
}
