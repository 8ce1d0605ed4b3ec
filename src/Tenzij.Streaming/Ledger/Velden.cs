using System.Text.Json;

namespace Tenzij.Streaming.Ledger;

/// <summary>The names of a ledger record's fields, encoded once.</summary>
internal static class Velden
{
    public const string SchemaNaam = "besluit/1";

    public static readonly JsonEncodedText Schema = Naam("schema");
    public static readonly JsonEncodedText Soort = Naam("soort");
    public static readonly JsonEncodedText Keten = Naam("keten");
    public static readonly JsonEncodedText MutatieId = Naam("mutatieId");
    public static readonly JsonEncodedText Versie = Naam("versie");
    public static readonly JsonEncodedText Betreft = Naam("betreft");
    public static readonly JsonEncodedText Tijd = Naam("tijd");
    public static readonly JsonEncodedText Invoer = Naam("invoer");
    public static readonly JsonEncodedText Positie = Naam("positie");
    public static readonly JsonEncodedText Sha256 = Naam("sha256");
    public static readonly JsonEncodedText Origineel = Naam("origineel");
    public static readonly JsonEncodedText Begin = Naam("begin");
    public static readonly JsonEncodedText Lengte = Naam("lengte");
    public static readonly JsonEncodedText Eenheid = Naam("eenheid");
    public static readonly JsonEncodedText IncidentBegin = Naam("incidentBegin");
    public static readonly JsonEncodedText Fouten = Naam("fouten");
    public static readonly JsonEncodedText Route = Naam("route");
    public static readonly JsonEncodedText Urgentie = Naam("urgentie");
    public static readonly JsonEncodedText Oordeel = Naam("oordeel");
    public static readonly JsonEncodedText Volledigheid = Naam("volledigheid");
    public static readonly JsonEncodedText KansVoldoende = Naam("kansVoldoende");
    public static readonly JsonEncodedText Onvolledig = Naam("onvolledig");
    public static readonly JsonEncodedText Regels = Naam("regels");
    public static readonly JsonEncodedText Drempels = Naam("drempels");
    public static readonly JsonEncodedText VolledigheidMinimum = Naam("volledigheidMinimum");
    public static readonly JsonEncodedText KansOnvoldoende = Naam("kansOnvoldoende");
    public static readonly JsonEncodedText Elementen = Naam("elementen");
    public static readonly JsonEncodedText Criteria = Naam("criteria");
    public static readonly JsonEncodedText Bewijs = Naam("bewijs");
    public static readonly JsonEncodedText BuitenScope = Naam("buitenScope");
    public static readonly JsonEncodedText Eigenaar = Naam("eigenaar");
    public static readonly JsonEncodedText AangebodenAan = Naam("aangebodenAan");
    public static readonly JsonEncodedText Code = Naam("code");
    public static readonly JsonEncodedText Gemeente = Naam("gemeente");
    public static readonly JsonEncodedText VeiligThuis = Naam("veiligThuis");
    public static readonly JsonEncodedText Terugvalregio = Naam("terugvalregio");
    public static readonly JsonEncodedText Advies = Naam("advies");
    public static readonly JsonEncodedText Radar = Naam("radar");
    public static readonly JsonEncodedText Uiterlijk = Naam("uiterlijk");
    public static readonly JsonEncodedText Aanvulverzoek = Naam("aanvulverzoek");
    public static readonly JsonEncodedText Geteld = Naam("geteld");
    public static readonly JsonEncodedText Signalen = Naam("signalen");
    public static readonly JsonEncodedText Herbeoordeling = Naam("herbeoordeling");
    public static readonly JsonEncodedText Oorzaak = Naam("oorzaak");
    public static readonly JsonEncodedText Uitvoer = Naam("uitvoer");
    public static readonly JsonEncodedText Naar = Naam("naar");
    public static readonly JsonEncodedText Id = Naam("id");
    public static readonly JsonEncodedText Hashes = Naam("hashes");
    public static readonly JsonEncodedText Beleid = Naam("beleid");
    public static readonly JsonEncodedText Referentie = Naam("referentie");
    public static readonly JsonEncodedText Model = Naam("model");

    private static JsonEncodedText Naam(string naam) => JsonEncodedText.Encode(naam);
}
