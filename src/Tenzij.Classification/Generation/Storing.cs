namespace Tenzij.Classification.Generation;

/// <summary>The ways in which a record arrives broken.</summary>
internal enum Storing
{
    Geen, Afgekapt, GeenJson, ZonderToelichting, ZonderEenheid, VersieAlsTekst, OnbekendeEenheid, OnbekendeRol,
    DubbeleSleutel, OngeldigeDatum, KapotteUtf8, Leeg,
}
