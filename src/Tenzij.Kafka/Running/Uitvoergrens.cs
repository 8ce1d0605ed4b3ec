using Tenzij.Core.Mutaties;

namespace Tenzij.Kafka.Running;

/// <summary>What becomes of a report that can be read but whose messages are larger than the topics take.</summary>
internal static class Uitvoergrens
{
    public const string Code = "uitvoerTeGroot";

    public static Leesresultaat Rejection(Leesresultaat gelezen) =>
        gelezen.Mutatie is { } mutatie ? new Leesresultaat(Rejection(mutatie)) : gelezen;

    public static Rejection Rejection(Mutatie mutatie) => new(
        [new Fout(Code, "$", "een melding waarvan de berichten te groot worden", "een kleinere melding")],
        mutatie.MutatieId, mutatie.Versie, mutatie.Eenheid);
}
