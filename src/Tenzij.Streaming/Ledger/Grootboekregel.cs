using System.Buffers;
using System.Globalization;
using System.Security.Cryptography;
using System.Text.Json;
using Tenzij.Core.Berichten;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Huishoudens;
using Tenzij.Streaming.Stages;

namespace Tenzij.Streaming.Ledger;

/// <summary>
/// Writes the body of a ledger record: a JSON object without its closing brace, to which the chain adds
/// <c>volgnummer</c>, <c>vervangt</c> and <c>vorige</c>. Fixed order, fixed formats, nobody's name, number or address.
/// One instance per thread.
/// </summary>
internal sealed partial class Grootboekregel : IDisposable
{
    private readonly ArrayBufferWriter<byte> _scratch = new(4096);
    private readonly Utf8JsonWriter _json;
    private readonly string _beleid;
    private readonly string _referentie;
    private readonly string _model;

    public Grootboekregel(Stappen stappen)
    {
        _json = new Utf8JsonWriter(_scratch, new JsonWriterOptions { SkipValidation = true });
        _beleid = stappen.Beleid.Hash;
        _referentie = stappen.Referentie.Hash;
        _model = stappen.Beoordelaar.ModelHash;
    }

    public void Schrijf(Uitkomst uitkomst, Regelbuffer naar)
    {
        _scratch.ResetWrittenCount();
        _json.Reset(_scratch);
        _json.WriteStartObject();
        Kop(uitkomst);
        if (uitkomst.Besluit is { } besluit)
        {
            Besluit(besluit);
            Bevindingen(uitkomst.Beoordeling!, besluit);
            Gevolg(besluit);
            Register(uitkomst);
        }

        Uitvoer(uitkomst.Berichten);
        Hashes();
        _json.WriteEndObject();
        _json.Flush();
        var begin = naar.Length;
        naar.Append(_scratch.WrittenSpan[..^1]);
        uitkomst.Regel = (begin, naar.Length - begin);
    }

    public void Dispose() => _json.Dispose();

    private void Kop(Uitkomst uitkomst)
    {
        _json.WriteString(Velden.Schema, Velden.SchemaNaam);
        _json.WriteString(Velden.Soort, Waarden.Naam(uitkomst.Soort));
        _json.WriteNumber(Velden.Keten, uitkomst.Keten);
        var staatVast = uitkomst.Soort is Recordsoort.Besluit or Recordsoort.Achterhaald;
        if (!staatVast)
        {
            _json.WriteStartObject(Velden.Betreft);
        }

        var mutatieId = uitkomst.Mutatie?.MutatieId ?? uitkomst.Rejection?.MutatieId;
        var versie = uitkomst.Mutatie?.Versie ?? uitkomst.Rejection?.Versie;
        if (mutatieId is not null)
        {
            _json.WriteString(Velden.MutatieId, mutatieId);
        }

        if (versie is { } nummer)
        {
            _json.WriteNumber(Velden.Versie, nummer);
        }

        if (!staatVast)
        {
            _json.WriteEndObject();
        }

        if (uitkomst.Tijd is { } tijd)
        {
            _json.WriteString(Velden.Tijd, tijd);
        }

        Invoer(uitkomst);
        if ((uitkomst.Mutatie?.Eenheid ?? uitkomst.Rejection?.Eenheid) is { } eenheid)
        {
            _json.WriteString(Velden.Eenheid, eenheid);
        }

        if (uitkomst.Besluit is not null)
        {
            _json.WriteString(Velden.IncidentBegin, uitkomst.Mutatie!.Incident.Begin);
        }

        if (uitkomst.Rejection is { } rejection)
        {
            _json.WriteString(Velden.Route, Waarden.Naam(Core.Besluiten.Route.Quarantaine));
            _json.WriteStartArray(Velden.Fouten);
            foreach (var code in rejection.Fouten.Select(f => f.Code).Distinct())
            {
                _json.WriteStringValue(code);
            }

            _json.WriteEndArray();
        }
    }

    private void Invoer(Uitkomst uitkomst)
    {
        _json.WriteStartObject(Velden.Invoer);
        _json.WriteNumber(Velden.Positie, uitkomst.Plaats.Positie);
        _json.WriteString(Velden.Sha256, uitkomst.Hash);
        _json.WriteStartObject(Velden.Origineel);
        if (uitkomst.Plaats.Begin >= 0)
        {
            _json.WriteNumber(Velden.Begin, uitkomst.Plaats.Begin);
        }

        _json.WriteNumber(Velden.Lengte, uitkomst.Plaats.Lengte);
        _json.WriteEndObject();
        _json.WriteEndObject();
    }

    private void Besluit(Besluit besluit)
    {
        _json.WriteString(Velden.Route, Waarden.Naam(besluit.Route));
        _json.WriteString(Velden.Urgentie, Waarden.Naam(besluit.Urgentie));
        _json.WriteString(Velden.Oordeel, Waarden.Naam(besluit.Oordeel));
        Getal(Velden.Volledigheid, besluit.Volledigheid);
        Getal(Velden.KansVoldoende, besluit.KansVoldoende);
        _json.WriteBoolean(Velden.Onvolledig, besluit.Onvolledig);
        _json.WriteStartArray(Velden.Regels);
        foreach (var regel in besluit.Regels)
        {
            _json.WriteStringValue(regel);
        }

        _json.WriteEndArray();
        _json.WriteStartObject(Velden.Drempels);
        Getal(Velden.VolledigheidMinimum, besluit.Drempels.VolledigheidMinimum);
        Getal(Velden.KansVoldoende, besluit.Drempels.KansVoldoende);
        Getal(Velden.KansOnvoldoende, besluit.Drempels.KansOnvoldoende);
        _json.WriteEndObject();
    }

    private void Gevolg(Besluit besluit)
    {
        Partij(Velden.Eigenaar, besluit.Eigenaar);
        Partij(Velden.AangebodenAan, besluit.AangebodenAan);
        if (besluit.Gemeente is null)
        {
            _json.WriteNull(Velden.Gemeente);
        }
        else
        {
            _json.WriteString(Velden.Gemeente, besluit.Gemeente);
        }

        _json.WriteString(Velden.VeiligThuis, besluit.VeiligThuis);
        _json.WriteBoolean(Velden.Terugvalregio, besluit.Terugvalregio);
        _json.WriteBoolean(Velden.Advies, besluit.AdviesLokaalTeam);
        _json.WriteBoolean(Velden.Radar, besluit.Radar);
        Datum(Velden.Uiterlijk, besluit.Uiterlijk);
        if (besluit.Aanvulverzoek is not { } verzoek)
        {
            _json.WriteNull(Velden.Aanvulverzoek);
            return;
        }

        _json.WriteStartObject(Velden.Aanvulverzoek);
        _json.WriteStartArray(Velden.Elementen);
        foreach (var element in verzoek.Elementen)
        {
            _json.WriteStringValue(Waarden.Naam(element));
        }

        _json.WriteEndArray();
        Datum(Velden.Uiterlijk, verzoek.Uiterlijk);
        _json.WriteEndObject();
    }

    private void Register(Uitkomst uitkomst)
    {
        _json.WriteStartArray(Velden.Geteld);
        foreach (var geteld in uitkomst.Historie.Geteld)
        {
            Versie(geteld.MutatieId, geteld.Versie);
        }

        _json.WriteEndArray();
        _json.WriteStartArray(Velden.Signalen);
        Span<byte> hex = stackalloc byte[32];
        foreach (var pseudoniem in uitkomst.Pseudoniemen)
        {
            pseudoniem.Waarde.TryFormat(hex, out _, "x32", CultureInfo.InvariantCulture);
            _json.WriteStringValue(hex);
        }

        _json.WriteEndArray();
        _json.WriteBoolean(Velden.Herbeoordeling, uitkomst.IsCorrectie);
        if (uitkomst.Oorzaak is { } oorzaak)
        {
            _json.WritePropertyName(Velden.Oorzaak);
            Versie(oorzaak.MutatieId, oorzaak.Versie);
        }
    }

    private void Uitvoer(List<Bericht> berichten)
    {
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        Span<byte> hex = stackalloc byte[SHA256.HashSizeInBytes * 2];
        _json.WriteStartArray(Velden.Uitvoer);
        foreach (var bericht in berichten)
        {
            SHA256.HashData(bericht.Inhoud.Span, hash);
            Convert.TryToHexStringLower(hash, hex, out _);
            _json.WriteStartObject();
            _json.WriteString(Velden.Naar, Waarden.Naam(bericht.Naar));
            _json.WriteString(Velden.Id, bericht.Id);
            _json.WriteString(Velden.Sha256, hex);
            _json.WriteEndObject();
        }

        _json.WriteEndArray();
    }

    private void Hashes()
    {
        _json.WriteStartObject(Velden.Hashes);
        _json.WriteString(Velden.Beleid, _beleid);
        _json.WriteString(Velden.Referentie, _referentie);
        _json.WriteString(Velden.Model, _model);
        _json.WriteEndObject();
    }

    private void Versie(string mutatieId, int versie)
    {
        _json.WriteStartObject();
        _json.WriteString(Velden.MutatieId, mutatieId);
        _json.WriteNumber(Velden.Versie, versie);
        _json.WriteEndObject();
    }

    private void Partij(JsonEncodedText naam, Partij? partij)
    {
        if (partij is null)
        {
            _json.WriteNull(naam);
            return;
        }

        _json.WriteStartObject(naam);
        _json.WriteString(Velden.Soort, partij.Soort);
        _json.WriteString(Velden.Code, partij.Code);
        _json.WriteEndObject();
    }

    private void Datum(JsonEncodedText naam, DateOnly? datum)
    {
        if (datum is { } dag)
        {
            Span<byte> tekst = stackalloc byte[10];
            dag.TryFormat(tekst, out _, "yyyy-MM-dd", CultureInfo.InvariantCulture);
            _json.WriteString(naam, tekst);
        }
        else
        {
            _json.WriteNull(naam);
        }
    }

    // Six digits are more than any threshold has, and hide the last bits of a floating sum.
    private void Getal(JsonEncodedText naam, double waarde) => _json.WriteNumber(naam, Math.Round(waarde, 6));
}
