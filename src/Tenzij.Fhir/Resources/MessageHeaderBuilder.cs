using Hl7.Fhir.Model;

namespace Tenzij.Fhir.Resources;

/// <summary>From the unit to the receiver; the focus is the hand-over.</summary>
internal static class MessageHeaderBuilder
{
    public static MessageHeader Maak(
        Opmaak opmaak, Coding gebeurtenis, ResourceReference taak, ResourceReference? melder) => new()
    {
        Id = opmaak.BerichtId,
        Event = gebeurtenis,
        Destination = opmaak.Naar.Bestemming,
        Sender = opmaak.Eenheid.Verwijzing,
        Author = melder,
        Source = opmaak.Eenheid.Bron,
        Focus = [taak],
    };
}
