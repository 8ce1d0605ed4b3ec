using System.Text.Json;
using Tenzij.Core.Mutaties;

namespace Tenzij.Core.Berichten;

/// <summary><c>quarantaine/1</c>: every reason, where the record came from, and its bytes as they were.</summary>
internal static class Quarantainebericht
{
    public static Bericht Maak(Quarantaine quarantaine)
    {
        var id = Berichtkenmerk.Van("quarantaine", quarantaine.Bron, quarantaine.InvoerHash).ToString();
        return new Bericht(
            Bestemming.Quarantaine, id, quarantaine.Sleutel, Berichtschrijver.Schrijf((quarantaine, id), Schrijf));
    }

    /// <summary>Where it came from, and as much of its identity as could be read.</summary>
    public static void SchrijfBron(Utf8JsonWriter uit, Quarantaine quarantaine)
    {
        var rejection = quarantaine.Rejection;
        if (rejection.MutatieId is { } mutatieId)
        {
            uit.WriteString("mutatieId", mutatieId);
        }

        if (rejection.Versie is { } versie)
        {
            uit.WriteNumber("versie", versie);
        }

        if (rejection.Eenheid is { } eenheid)
        {
            uit.WriteString("eenheid", eenheid);
        }

        uit.WriteString("bron", quarantaine.Bron);
        uit.WriteNumber("bytes", quarantaine.Bytes);
        uit.WriteString("invoerHash", quarantaine.InvoerHash);
    }

    public static void SchrijfFouten(Utf8JsonWriter uit, IReadOnlyList<Fout> fouten)
    {
        uit.WriteStartArray("fouten");
        foreach (var fout in fouten)
        {
            uit.WriteStartObject();
            uit.WriteString("code", fout.Code);
            uit.WriteString("pad", fout.Pad);
            uit.WriteString("tekst", Foutteksten.Van(fout));
            uit.WriteString("gevonden", fout.Gevonden);
            uit.WriteString("verwacht", fout.Verwacht);
            uit.WriteEndObject();
        }

        uit.WriteEndArray();
    }

    private static void Schrijf(Utf8JsonWriter uit, (Quarantaine Quarantaine, string Id) bron)
    {
        var (quarantaine, id) = bron;
        uit.WriteString("schema", "quarantaine/1");
        uit.WriteString("id", id);
        uit.WriteString("soort", "quarantaine");
        SchrijfBron(uit, quarantaine);
        SchrijfFouten(uit, quarantaine.Rejection.Fouten);
        if (quarantaine.Origineel is { } origineel)
        {
            uit.WriteBase64String("origineel", origineel.Span);
        }
    }
}
