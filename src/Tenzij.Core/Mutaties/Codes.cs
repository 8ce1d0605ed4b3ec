namespace Tenzij.Core.Mutaties;

/// <summary>The answer of a structured field.</summary>
public enum JaNee { Ja, Nee, Onbekend }

/// <summary>Whether the persons were told of the report.</summary>
public enum Geinformeerd { Ja, Nee, Deels, Onbekend }

/// <summary>What the persons want of help.</summary>
public enum Hulphouding { Wil, Weigert, Wisselend, NietBesproken }

/// <summary>The part a person has in the incident.</summary>
public enum Rol { Slachtoffer, Verdachte, Beide, Kind, Getuige, Melder, Overig }

/// <summary>What one person is of another.</summary>
public enum Relatiesoort
{
    Partner, ExPartner, Ouder, Kind, BroerZus, Grootouder, Kleinkind, OverigFamilie, Huisgenoot, Verzorger, Buur, Geen,
}

/// <summary>The kind of violence as the unit coded it.</summary>
public enum Geweldsaard
{
    Lichamelijk, Psychisch, Bedreiging, Stalking, Seksueel, Verwaarlozing, Financieel, Eergerelateerd, Vernieling, Ruzie,
}

/// <summary>What the police did, as the unit coded it.</summary>
public enum Politieoptreden
{
    Aanhouding, Aangifte, GeenAangifte, Huisverbod, Risicotaxatie, Zsm, Letselfotos, Bemiddeling, Wijkagent,
    PartijenGescheiden, GeenActie,
}
