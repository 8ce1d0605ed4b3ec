namespace Tenzij.Fhir;

/// <summary>Who reads a bundle; it decides which fields are in it (<c>docs/minimalisatie.md</c>).</summary>
internal enum Ontvanger { VeiligThuis, LokaalTeam }
