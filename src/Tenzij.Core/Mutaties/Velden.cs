using System.Buffers;
using System.Text;

namespace Tenzij.Core.Mutaties;

/// <summary>The property names and coded values of <c>contract/mutatie.v1.schema.json</c>; required ones come first.</summary>
internal static class Velden
{
    public const uint MutatieVerplicht = 0xFF;

    public static readonly SearchValues<char> Cijfers = SearchValues.Create("0123456789");

    public static readonly string[] MutatieTekst =
    [
        "schema", "mutatieId", "versie", "eenheid", "opgemaakt", "incident", "personen", "toelichting", "basisteam",
        "melder", "kinderen", "letsel", "wapens", "middelen", "eerdereIncidenten", "betrokkenenGeinformeerd", "hulp",
        "politieoptreden",
    ];

    public static readonly string[] MelderTekst = ["dienstnummer", "telefoon", "email"];
    public static readonly string[] IncidentTekst = ["begin", "eind", "adres", "klasse", "aard"];
    public static readonly string[] AdresTekst = ["postcode", "huisnummer", "toevoeging", "gemeente"];

    public static readonly string[] PersoonTekst =
        ["id", "rol", "bsn", "achternaam", "voornamen", "geboortedatum", "adres", "telefoon", "relaties"];

    public static readonly string[] RelatieTekst = ["tot", "relatie"];
    public static readonly string[] KinderenTekst = ["status", "aanwezig"];
    public static readonly string[] AntwoordTekst = ["status", "omschrijving"];
    public static readonly string[] EerdereTekst = ["status", "aantal"];
    public static readonly string[] InformatieplichtTekst = ["status", "reden"];
    public static readonly string[] HulpTekst = ["houding"];

    public static readonly byte[][] Mutatie = Utf8(MutatieTekst);
    public static readonly byte[][] Melder = Utf8(MelderTekst);
    public static readonly byte[][] Incident = Utf8(IncidentTekst);
    public static readonly byte[][] Adres = Utf8(AdresTekst);
    public static readonly byte[][] Persoon = Utf8(PersoonTekst);
    public static readonly byte[][] Relatie = Utf8(RelatieTekst);
    public static readonly byte[][] Kinderen = Utf8(KinderenTekst);
    public static readonly byte[][] Antwoord = Utf8(AntwoordTekst);
    public static readonly byte[][] Eerdere = Utf8(EerdereTekst);
    public static readonly byte[][] Informatieplicht = Utf8(InformatieplichtTekst);
    public static readonly byte[][] Hulp = Utf8(HulpTekst);

    public static readonly byte[][] JaNee = Utf8(["ja", "nee", "onbekend"]);
    public static readonly byte[][] Geinformeerd = Utf8(["ja", "nee", "deels", "onbekend"]);
    public static readonly byte[][] Hulphouding = Utf8(["wil", "weigert", "wisselend", "nietBesproken"]);

    public static readonly byte[][] Rol =
        Utf8(["slachtoffer", "verdachte", "beide", "kind", "getuige", "melder", "overig"]);

    public static readonly byte[][] Relatiesoort = Utf8(
    [
        "partner", "exPartner", "ouder", "kind", "broerZus", "grootouder", "kleinkind", "overigFamilie", "huisgenoot",
        "verzorger", "buur", "geen",
    ]);

    public static readonly byte[][] Geweldsaard = Utf8(
    [
        "lichamelijk", "psychisch", "bedreiging", "stalking", "seksueel", "verwaarlozing", "financieel",
        "eergerelateerd", "vernieling", "ruzie",
    ]);

    public static readonly byte[][] Politieoptreden = Utf8(
    [
        "aanhouding", "aangifte", "geenAangifte", "huisverbod", "risicotaxatie", "zsm", "letselfotos", "bemiddeling",
        "wijkagent", "partijenGescheiden", "geenActie",
    ]);

    private static byte[][] Utf8(string[] teksten) => [.. teksten.Select(Encoding.UTF8.GetBytes)];
}
