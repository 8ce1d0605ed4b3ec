using Tenzij.Core.Volledigheid;

namespace Tenzij.Classification.Features;

/// <summary>
/// From states and narrative to the dense features, −1 to 0: 0 is complete, below it is what is missing. Allocates nothing.
/// </summary>
public static class Kenmerkenmaker
{
    /// <summary>The elements without which nobody can start: one hole here is worse than three elsewhere.</summary>
    private static readonly Element[] Kern =
        [Element.Betrokkenen, Element.Identiteit, Element.Kinderen, Element.Feiten, Element.VeiligheidNu];

    /// <param name="uit">At least <see cref="Kenmerkenschema.Aantal"/> long.</param>
    public static void Vul(ReadOnlySpan<ElementBevinding> elementen, ReadOnlySpan<byte> toelichting, Span<float> uit)
    {
        int genoemd = 0, beantwoord = 0, poorten = 0, poortenBeantwoord = 0, tegenstrijdig = 0, uitTekst = 0;
        for (var i = 0; i < Elementen.Aantal; i++)
        {
            var bevinding = elementen[i];
            var krediet = Krediet(bevinding);
            uit[i] = krediet;
            genoemd += krediet > 0 ? 1 : 0;
            beantwoord += krediet == 1 ? 1 : 0;
            tegenstrijdig += bevinding.Tegenstrijdig ? 1 : 0;
            uitTekst += HeeftTekst(bevinding.Bewijs) ? 1 : 0;
            if (Volledigheidsnorm.IsPoort((Element)i))
            {
                poorten += krediet > 0 ? 1 : 0;
                poortenBeantwoord += krediet == 1 ? 1 : 0;
            }
        }

        var rest = uit[Elementen.Aantal..];
        rest[0] = (float)Volledigheidsscore.Bereken(elementen, Volledigheidsnorm.Gewichten);
        rest[1] = poorten == 6 ? 1 : 0;
        rest[2] = poortenBeantwoord / 6f;
        rest[3] = genoemd / 16f;
        rest[4] = beantwoord / 16f;
        rest[5] = 1f / (1 + tegenstrijdig);
        rest[6] = ZwaksteKern(uit);
        rest[7] = uitTekst / 16f;
        var woorden = Woorden(toelichting);
        for (var i = 0; i < Kenmerkenschema.Woordgrenzen.Length; i++)
        {
            rest[8 + i] = woorden >= Kenmerkenschema.Woordgrenzen[i] ? 1 : 0;
        }

        // ML.NET holds the bias non-negative together with the weights; measured from the complete report it may be.
        foreach (ref var waarde in uit[..Kenmerkenschema.Aantal])
        {
            waarde -= 1;
        }
    }

    /// <summary>Runs of bytes other than white space.</summary>
    internal static int Woorden(ReadOnlySpan<byte> tekst)
    {
        var aantal = 0;
        var binnen = false;
        foreach (var b in tekst)
        {
            var letter = b > (byte)' ';
            aantal += letter && !binnen ? 1 : 0;
            binnen = letter;
        }

        return aantal;
    }

    private static float Krediet(ElementBevinding bevinding) => bevinding switch
    {
        { Toepasselijk: false } => 1f,
        { Toestand: Toestand.Afwezig } => 0f,
        { Toestand: Toestand.Onzeker } => 0.5f,
        _ => 1f,
    };

    private static bool HeeftTekst(Bewijs[] bewijs)
    {
        foreach (ref readonly var stuk in bewijs.AsSpan())
        {
            if (!stuk.IsVeld)
            {
                return true;
            }
        }

        return false;
    }

    private static float ZwaksteKern(ReadOnlySpan<float> kredieten)
    {
        var laagste = 1f;
        foreach (var element in Kern)
        {
            laagste = Math.Min(laagste, kredieten[(int)element]);
        }

        return laagste;
    }
}
