using Tenzij.Core.Mutaties;

namespace Tenzij.Classification.Generation;

/// <summary>Codes of the contract as they stand in the JSON.</summary>
internal static class Veldnamen
{
    private static readonly string[] Relaties =
    [
        "partner", "exPartner", "ouder", "kind", "broerZus", "grootouder", "kleinkind", "overigFamilie", "huisgenoot",
        "verzorger", "buur", "geen",
    ];

    private static readonly string[] Optredens =
    [
        "aanhouding", "aangifte", "geenAangifte", "huisverbod", "risicotaxatie", "zsm", "letselfotos", "bemiddeling",
        "wijkagent", "partijenGescheiden", "geenActie",
    ];

    private static readonly string[] Aarden =
    [
        "lichamelijk", "psychisch", "bedreiging", "stalking", "seksueel", "verwaarlozing", "financieel", "eergerelateerd",
        "vernieling", "ruzie",
    ];

    private static readonly string[] JaNees = ["ja", "nee", "onbekend"];
    private static readonly string[] Houdingen = ["wil", "weigert", "wisselend", "nietBesproken"];
    private static readonly string[] Informeringen = ["ja", "nee", "deels", "onbekend"];

    public static string Relatie(Relatiesoort soort) => Relaties[(int)soort];

    public static string Optreden(int nummer) => Optredens[nummer];

    public static int OptredensAantal => Optredens.Length;

    public static string Aard(Geweldsaard aard) => Aarden[(int)aard];

    public static string JaNee(JaNee antwoord) => JaNees[(int)antwoord];

    public static string Houding(Hulphouding houding) => Houdingen[(int)houding];

    public static string Informering(Geinformeerd status) => Informeringen[(int)status];

    /// <summary>The relation seen from the other side.</summary>
    public static Relatiesoort Omgekeerd(Relatiesoort soort) => soort switch
    {
        Relatiesoort.Ouder => Relatiesoort.Kind,
        Relatiesoort.Kind => Relatiesoort.Ouder,
        _ => soort,
    };
}
