using Tenzij.Core.Mutaties;

namespace Tenzij.Streaming.Remembering;

/// <summary>
/// Whether two versions say the same: unknown properties, white space and the order of keys play no part, the order of
/// persons does.
/// </summary>
internal static class Mutatiegelijkheid
{
    public static bool IsGelijk(Mutatie a, Mutatie b) =>
        a.Toelichting.Span.SequenceEqual(b.Toelichting.Span)
        && a.Incident.Aard.AsSpan().SequenceEqual(b.Incident.Aard)
        && Zelfde(a.Politieoptreden, b.Politieoptreden)
        && a.Personen.Length == b.Personen.Length
        && a.Personen.Zip(b.Personen).All(paar => Zelfde(paar.First, paar.Second))
        && Overig(a) == Overig(b);

    private static bool Zelfde(Persoon a, Persoon b) =>
        a.Relaties.AsSpan().SequenceEqual(b.Relaties) && a with { Relaties = GeenRelaties } == b with { Relaties = GeenRelaties };

    private static bool Zelfde(Politieoptreden[]? a, Politieoptreden[]? b) =>
        a is null ? b is null : b is not null && a.AsSpan().SequenceEqual(b);

    // Without the arrays, whose records compare by reference.
    private static Mutatie Overig(Mutatie mutatie) => mutatie with
    {
        Toelichting = default,
        Politieoptreden = null,
        Personen = Geen,
        Incident = mutatie.Incident with { Aard = GeenAard },
    };

    private static readonly Persoon[] Geen = [];
    private static readonly Relatie[] GeenRelaties = [];
    private static readonly Geweldsaard[] GeenAard = [];
}
