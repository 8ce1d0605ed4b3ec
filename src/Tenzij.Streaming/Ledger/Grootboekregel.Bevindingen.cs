using System.Text.Json;
using Tenzij.Core.Besluiten;
using Tenzij.Core.Volledigheid;

namespace Tenzij.Streaming.Ledger;

/// <summary>What was found in the report, and where it stands.</summary>
internal sealed partial class Grootboekregel
{
    private void Bevindingen(Beoordeling beoordeling, Besluit besluit)
    {
        _json.WriteStartObject(Velden.Elementen);
        foreach (var bevinding in beoordeling.Elementen)
        {
            _json.WriteString(Waarden.Naam(bevinding.Element), Waarden.Naam(bevinding.Toestand));
        }

        _json.WriteEndObject();
        _json.WriteStartObject(Velden.Criteria);
        foreach (var bevinding in besluit.Criteria)
        {
            if (bevinding.Toestand != Toestand.Afwezig)
            {
                _json.WriteString(Waarden.Naam(bevinding.Criterium), Waarden.Naam(bevinding.Toestand));
            }
        }

        _json.WriteEndObject();
        _json.WriteStartObject(Velden.Bewijs);
        foreach (var bevinding in beoordeling.Elementen)
        {
            Bewijs(Waarden.Naam(bevinding.Element), bevinding.Bewijs);
        }

        // Some criteria carry the name of an element, so they stand apart.
        _json.WriteStartObject(Velden.Criteria);
        foreach (var bevinding in besluit.Criteria)
        {
            Bewijs(Waarden.Naam(bevinding.Criterium), bevinding.Bewijs);
        }

        _json.WriteEndObject();
        Bewijs(Velden.BuitenScope, beoordeling.BuitenScope);
        _json.WriteEndObject();
    }

    // A field is its path; a span is [first byte, length] in the unescaped narrative.
    private void Bewijs(JsonEncodedText naam, Bewijs[] bewijs)
    {
        if (bewijs.Length == 0)
        {
            return;
        }

        _json.WriteStartArray(naam);
        foreach (var stuk in bewijs)
        {
            if (stuk.Veld is { } veld)
            {
                _json.WriteStringValue(veld);
                continue;
            }

            _json.WriteStartArray();
            _json.WriteNumberValue(stuk.Begin);
            _json.WriteNumberValue(stuk.Lengte);
            _json.WriteEndArray();
        }

        _json.WriteEndArray();
    }
}
