using System.Text.Json;

namespace Tenzij.Core.Berichten;

/// <summary>The first fields of every message about a report.</summary>
internal static class Berichtkop
{
    public static void Schrijf(Utf8JsonWriter uit, string schema, string id, string soort, Zaak zaak)
    {
        uit.WriteString("schema", schema);
        uit.WriteString("id", id);
        uit.WriteString("soort", soort);
        uit.WriteString("mutatieId", zaak.Mutatie.MutatieId);
        uit.WriteNumber("versie", zaak.Mutatie.Versie);
        if (zaak.Herbeoordeling > 0)
        {
            uit.WriteNumber("herbeoordeling", zaak.Herbeoordeling);
        }

        uit.WriteString("eenheid", zaak.Mutatie.Eenheid);
        uit.WriteString("tijd", Mutatieschrijver.Tijd(zaak.Tijd));
    }

    /// <summary>Which earlier message is withdrawn, and why.</summary>
    public static void SchrijfIntrekking(Utf8JsonWriter uit, string ingetrokken, Zaak zaak, Intrekking oud)
    {
        uit.WriteStartObject("trektIn");
        uit.WriteString("id", ingetrokken);
        uit.WriteNumber("versie", oud.Versie);
        uit.WriteNumber("herbeoordeling", oud.Herbeoordeling);
        uit.WriteEndObject();
        uit.WriteString("reden", oud.Versie == zaak.Mutatie.Versie ? "herbeoordeling" : "nieuweVersie");
    }
}
