namespace Tenzij.Core.Volledigheid;

/// <summary>
/// What shows a state: a field of the report, or a span of its narrative. No state other than
/// <see cref="Toestand.Afwezig"/> exists without it.
/// </summary>
/// <param name="Veld">JSON path of the field, for example <c>$.letsel.status</c>; null for a span.</param>
/// <param name="Begin">First byte of the span in the unescaped UTF-8 narrative; 0 for a field.</param>
/// <param name="Lengte">Length of the span in bytes; 0 for a field.</param>
/// <param name="Toestand">The state that this piece of evidence alone would give.</param>
public readonly record struct Bewijs(string? Veld, int Begin, int Lengte, Toestand Toestand)
{
    public bool IsVeld => Veld is not null;

    public static Bewijs VanVeld(string pad, Toestand toestand) => new(pad, 0, 0, toestand);

    public static Bewijs VanTekst(int begin, int lengte, Toestand toestand) => new(null, begin, lengte, toestand);
}
