using Tenzij.Classification.Tokens;

namespace Tenzij.Classification.Evidence;

/// <summary>
/// Which parties spoke to the police. A pronoun adds a voice beside a name, a role or a pronoun of the other kind: a writer who
/// goes on about one person seldom says again who speaks. What the suspect cried in the account of the victim is no statement.
/// </summary>
internal sealed class Sprekers
{
    private const Kenmerk Buitenstaander = Kenmerk.Derde | Kenmerk.KindPersoon | Kenmerk.Deskundige | Kenmerk.Politie;
    private Naamlijst _namen = null!;
    private Kenmerk _buiten;
    private int _wie;
    private int _naamwoord;
    private bool _tweeNamen;
    private bool _tweeNaamwoorden;

    /// <summary>Somebody spoke.</summary>
    public bool Iemand { get; private set; }

    /// <summary>Place of the first one in the narrative.</summary>
    public int Begin0 { get; private set; }

    public bool IsSlachtofferGehoord { get; private set; }

    public bool IsVerdachteGehoord { get; private set; }

    /// <summary>Both sides spoke.</summary>
    public bool Beide => (IsSlachtofferGehoord && IsVerdachteGehoord) || _tweeNamen || _tweeNaamwoorden
        || (_wie != 0 && IsHoofdGehoord) || (_naamwoord != 0 && (_wie != 0 || IsHoofdGehoord));

    private bool IsHoofdGehoord => IsSlachtofferGehoord || IsVerdachteGehoord;

    public void Begin(Naamlijst namen, Rolverdeling rollen)
    {
        _namen = namen;

        // Where the fields relate nobody, a word of kinship is the only name that a party has.
        _buiten = rollen.HeeftRelaties ? Kenmerk.Geen : Kenmerk.Verwant;
        Iemand = IsSlachtofferGehoord = IsVerdachteGehoord = _tweeNamen = _tweeNaamwoorden = false;
        (_wie, _naamwoord, Begin0) = (0, 0, 0);
    }

    public void Hoor(Tekstruimte tekst, Zinsbouw zinnen, int i, Kenmerk werkwoord, Bron verteller)
    {
        var kenmerk = zinnen.Kenmerken[i];
        ref readonly var token = ref tekst.Tokens[i];
        var hoofd = (kenmerk & (Kenmerk.Slachtoffer | Kenmerk.Verdachte | Kenmerk.Samen)) != 0;
        if ((kenmerk & Buitenstaander) != 0 && !hoofd && (kenmerk & _buiten) == 0)
        {
            return;
        }

        var naamwoord = (kenmerk & Kenmerk.Voornaamwoord) != 0 && !hoofd;
        var geroepen = (werkwoord & Kenmerk.Roept) != 0 && verteller == Bron.Slachtoffer;
        if (geroepen && (kenmerk & Kenmerk.Slachtoffer) == 0)
        {
            return;
        }

        (Begin0, Iemand) = (Iemand ? Begin0 : token.Begin, true);
        if (naamwoord)
        {
            var stem = Stem(tekst.Woord(i));
            _tweeNaamwoorden |= _naamwoord != 0 && stem != 0 && _naamwoord != stem;
            _naamwoord = stem != 0 ? stem : _naamwoord;
            return;
        }

        IsSlachtofferGehoord |= (kenmerk & (Kenmerk.Slachtoffer | Kenmerk.Samen)) != 0;
        IsVerdachteGehoord |= (kenmerk & (Kenmerk.Verdachte | Kenmerk.Samen)) != 0;
        if ((kenmerk & (Kenmerk.Slachtoffer | Kenmerk.Verdachte)) != 0)
        {
            return;
        }

        var wie = Wie(tekst, i);
        _tweeNamen |= _wie != 0 && _wie != wie;
        _wie = wie;
    }

    /// <summary>Somebody whom no field names spoke.</summary>
    public void HoorNaam(Tekstruimte tekst, int i)
    {
        (Begin0, Iemand) = (Iemand ? Begin0 : tekst.Tokens[i].Begin, true);
        var wie = Wie(tekst, i);
        _tweeNamen |= _wie != 0 && _wie != wie;
        _wie = wie;
    }

    // "Ze", "zij" and "haar" are one voice and "hij", "ie" and "hem" another, in any spelling; "hen" is no single one.
    private static int Stem(ReadOnlySpan<byte> woord) =>
        woord.StartsWith("he"u8) && woord.EndsWith("n"u8) ? 0
        : woord[0] == (byte)'z' || woord.SequenceEqual("haar"u8) ? 1
        : 2;

    // The name of a person of the report is that person, any other name a word; a part that two share names neither.
    private int Wie(Tekstruimte tekst, int i)
    {
        ref readonly var token = ref tekst.Tokens[i];
        var persoon = token.Hoofdletter ? _namen.Zoek(token.Hash, token.VouwLengte) : -1;
        return persoon >= 0 ? 1 + persoon : int.MinValue | (int)(token.Hash & int.MaxValue);
    }
}
